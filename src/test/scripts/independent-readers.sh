#!/usr/bin/env bash
# Opens workbooks before and after annotating with two readers that are not ours, LibreOffice and openpyxl (Debian packages
# libreoffice-calc and python3-openpyxl), and compares what stands in the user's cells.
#
#   independent-readers.sh ORIGINAL ANNOTATED [ORIGINAL ANNOTATED …]
#
# Prints a line for each pair that differs or does not open; exit 1 when there is any.
set -u
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# As .ods, in which LibreOffice keeps every sheet with its values.
opened() {
    soffice "-env:UserInstallation=file://$work/profile" --headless --convert-to ods --outdir "$2" "$1" >/dev/null 2>&1
}

bad=0
while [ $# -ge 2 ]; do
    original=$1 annotated=$2
    shift 2
    rm -rf "$work/one" "$work/two"
    mkdir -p "$work/one" "$work/two"
    cp "$original" "$work/one/book.${original##*.}"
    cp "$annotated" "$work/two/book.${annotated##*.}"
    opened "$work/one/book.${original##*.}" "$work/one"
    opened "$work/two/book.${annotated##*.}" "$work/two"
    /usr/bin/python3 "$(dirname "$0")/independent_readers.py" "$work/one" "$work/two" "$annotated" || bad=1
done
exit $bad
