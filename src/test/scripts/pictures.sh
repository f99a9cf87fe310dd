#!/usr/bin/env bash
# Makes the README's pictures from a real run over the samples, with LibreOffice, poppler-utils and ImageMagick (Debian packages).
set -euo pipefail
cd "$(dirname "$0")/../../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
./portolan run samples --out "$work" >/dev/null
for book in risk-register.annotated portfolio-report; do
    soffice "-env:UserInstallation=file://$work/profile" --headless --convert-to pdf --outdir "$work" "$work/$book.xlsx" >/dev/null
done
# The user's own sheet, with its marks and the columns beside it, its right half below its left; then the report's first two pages.
pdftoppm -r 330 -f 1 -l 1 -png "$work/risk-register.annotated.pdf" "$work/annotated"
convert "$work"/annotated-*.png -trim +repage -gravity north -crop 100%x42%+0+0 +repage "$work/sheet.png"
convert "$work/sheet.png" -gravity west -crop 53%x100%+0+0 +repage "$work/left.png"
convert "$work/sheet.png" -gravity east -crop 47%x100%+0+0 +repage "$work/right.png"
convert "$work/left.png" "$work/right.png" -background white -splice 0x40 -append -resize 1500x -bordercolor white -border 12 -colors 64 \
    docs/annotated.png
pdftoppm -r 120 -f 1 -l 2 -png "$work/portfolio-report.pdf" "$work/report"
convert "$work"/report-*.png -trim +repage -bordercolor white -border 12 -background white -append -resize 1400x -colors 128 docs/report.png
