#!/usr/bin/env bash
# Trains the accurate tier from nothing and writes data/en/models/accurate.casus. Stopped runs go on from --work.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
data="" work="" texts="" epochs=26
while [ $# -gt 0 ]; do
    case "$1" in
        --data) data=$2 ;;
        --work) work=$2 ;;
        --texts) texts=$2 ;;
        --epochs) epochs=$2 ;;
        *) echo "train accurate: '$1' is not known; it takes --data DIR --work DIR [--texts DIR] [--epochs N]." >&2 && exit 2 ;;
    esac
    shift 2
done
if [ ! -d "$data/language" ] || [ -z "$work" ]; then
    echo "train accurate: --data DIR must hold language/, ecbplus/ and the other sets; --work DIR keeps what a stopped run goes on from." >&2
    exit 2
fi
python=/usr/bin/python3
if ! $python -c "import torch, scipy" 2>/dev/null; then
    echo "train accurate: needs Debian's packages: apt-get install python3-torch python3-scipy libopenblas0-pthread" >&2
    exit 2
fi
# One thread and one kernel family give the same sums on every run; the newest family is also the slowest on small products.
export OPENBLAS_NUM_THREADS=1 OPENBLAS_CORETYPE=SKYLAKEX
mkdir -p "$work"
[ -f "$work/vectors.npz" ] || $python train/vectors.py --data "$data" ${texts:+--texts "$texts"} --out "$work/vectors.npz"
$python train/train.py --data "$data" --vectors "$work/vectors.npz" --work "$work" --epochs "$epochs" | tee -a "$work/log.txt"
$python train/export.py --data "$data" --vectors "$work/vectors.npz" --checkpoint "$work/checkpoint.pt" --out data/en/models/accurate.casus |
    tee -a "$work/log.txt"
cp "$work/log.txt" docs/training-log-accurate.txt
