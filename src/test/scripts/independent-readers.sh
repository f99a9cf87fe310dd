#!/usr/bin/env bash
# Opens workbooks before and after annotating with two readers that are not ours, LibreOffice and openpyxl (Debian packages
# libreoffice-calc and python3-openpyxl), and compares what stands in the user's cells.
#
#   independent-readers.sh ORIGINAL ANNOTATED [ORIGINAL ANNOTATED …]
#   independent-readers.sh < PAIRS       a line for each pair, a tabulator between
#
# Prints a line for each pair that differs or does not open; exit 1 when there is any.
set -u
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
batch=25

# As .ods, in which LibreOffice keeps every sheet with its values. Many files at once; those that a crash left over, one by one.
opened() {
    timeout 300 soffice "-env:UserInstallation=file://$work/profile" --headless --convert-to ods --outdir "$work" "$@" >/dev/null 2>&1
    for file in "$@"; do
        [ -f "${file%.*}.ods" ] ||
            timeout 60 soffice "-env:UserInstallation=file://$work/profile" --headless --convert-to ods --outdir "$work" "$file" >/dev/null 2>&1
    done
}

# Puts a workbook and its conversion where they are compared: number, side, file.
laid() {
    mkdir -p "$work/$2"
    mv "$work/$1-$2.ods" "$work/$2/book.ods" 2>/dev/null
    mv "$work/$1-$2.${3##*.}" "$work/$2/book.${3##*.}"
}

pairs=("$@")
[ $# -gt 0 ] || while IFS=$'\t' read -r original annotated; do pairs+=("$original" "$annotated"); done
bad=0
for ((from = 0; from < ${#pairs[@]}; from += 2 * batch)); do
    files=()
    for ((i = from; i < from + 2 * batch && i < ${#pairs[@]}; i++)); do
        side=$([ $((i % 2)) = 0 ] && echo before || echo after)
        files+=("$work/$((i / 2))-$side.${pairs[i]##*.}")
        cp "${pairs[i]}" "${files[-1]}"
    done
    opened "${files[@]}"
    for ((i = from; i + 1 < from + 2 * batch && i + 1 < ${#pairs[@]}; i += 2)); do
        laid $((i / 2)) before "${pairs[i]}"
        laid $((i / 2)) after "${pairs[i + 1]}"
        # A sheet that repeats a cell to its last row would fill any memory: such a workbook counts as one that does not open.
        (ulimit -v 6000000 && /usr/bin/python3 "$(dirname "$0")/independent_readers.py" "$work/before" "$work/after" "${pairs[i + 1]}") || bad=1
        rm -rf "$work/before" "$work/after"
    done
done
exit $bad
