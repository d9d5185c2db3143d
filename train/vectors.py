"""Word vectors from counted neighbours: positive pointwise mutual information at four positions, then a truncated SVD.

Levy and Goldberg (2014): on little text this serves as well as word2vec, and it is the same on every run.
"""

import argparse
import collections

import numpy
import scipy.sparse
import scipy.sparse.linalg

import texts

LEAST = 5
CONTEXTS = 12_000
DIMENSIONS = 64
POSITIONS = (-2, -1, 1, 2)


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--data", required=True, help="folder of the development sets")
    options.add_argument("--texts", help="folder of more .txt files")
    options.add_argument("--out", required=True, help="file to write: .npz with words and vectors")
    given = options.parse_args()

    counts, documents, seen = collections.Counter(), [], set()
    for document in texts.documents(given.data, given.texts):
        kept = []
        for sentence in document:
            line = " ".join(sentence)
            if len(sentence) > 6 and line in seen:
                continue
            seen.add(line)
            kept.append(sentence)
            counts.update(sentence)
        documents.append(kept)
    vocabulary = [w for w, c in sorted(counts.items(), key=lambda item: (-item[1], item[0])) if c >= LEAST]
    index = {w: i for i, w in enumerate(vocabulary)}
    print(f"{sum(counts.values()):,} words of text, {len(vocabulary):,} in the vocabulary", flush=True)

    size, edge = len(vocabulary), CONTEXTS
    width = CONTEXTS + 1
    rows, columns = [], []
    matrix = scipy.sparse.csr_matrix((size, width * len(POSITIONS)), dtype=numpy.float32)

    def flush():
        nonlocal matrix
        ones = numpy.ones(len(rows), dtype=numpy.float32)
        matrix = matrix + scipy.sparse.csr_matrix((ones, (rows, columns)), shape=matrix.shape)
        rows.clear()
        columns.clear()

    for document in documents:
        for sentence in document:
            ids = [index.get(w, -1) for w in sentence]
            for at, word in enumerate(ids):
                if word < 0:
                    continue
                for place, step in enumerate(POSITIONS):
                    other = at + step
                    context = ids[other] if 0 <= other < len(ids) else edge
                    if 0 <= context <= edge:
                        rows.append(word)
                        columns.append(place * width + context)
        if len(rows) > 4_000_000:
            flush()
    flush()

    matrix = matrix.tocoo()
    total = matrix.data.sum()
    by_row = numpy.asarray(matrix.sum(axis=1)).ravel()
    by_column = numpy.asarray(matrix.sum(axis=0)).ravel() ** 0.75
    by_column = by_column / by_column.sum() * total
    information = numpy.log(matrix.data * total / (by_row[matrix.row] * by_column[matrix.col]))
    keep = information > 0
    weighted = scipy.sparse.csr_matrix(
        (information[keep].astype(numpy.float32), (matrix.row[keep], matrix.col[keep])), shape=matrix.shape
    )
    start = numpy.ones(min(weighted.shape))
    left, values, _ = scipy.sparse.linalg.svds(weighted, k=DIMENSIONS, v0=start)
    vectors = left * numpy.sqrt(values)
    vectors /= numpy.maximum(numpy.linalg.norm(vectors, axis=1, keepdims=True), 1e-6)
    numpy.savez(given.out, words=numpy.array(vocabulary), vectors=vectors.astype(numpy.float32))
    for word in ("killed", "yerevan", "ministry", "soldiers", "said", "treaty"):
        if word in index:
            near = numpy.argsort(-(vectors @ vectors[index[word]]))[1:9]
            print(word, "·", " ".join(vocabulary[i] for i in near))


if __name__ == "__main__":
    main()
