"""Words as the network sees them. What stands here must stay the same as Casus.Language: fold, hashes, shapes, pieces, word lists."""

import collections
import functools

Word = collections.namedtuple("Word", "form upos xpos head relation")


def fold_char(c):
    if c < "\x80":
        return c.lower() if "A" <= c <= "Z" else "0" if "0" <= c <= "9" else c
    if c in "’‘":
        return "'"
    if c in "“”":
        return '"'
    lower = c.lower()
    return lower if len(lower) == 1 else c


def units(text):
    """UTF-16 code units, as C# counts characters."""
    raw = text.encode("utf-16-le", "surrogatepass")
    return [raw[i] | raw[i + 1] << 8 for i in range(0, len(raw), 2)]


def fold(form):
    return "".join(map(fold_char, form))


def fnv(code_units):
    value = 2166136261
    for unit in code_units:
        value = ((value ^ unit) * 16777619) & 0xFFFFFFFF
    return value


@functools.lru_cache(None)
def key(folded):
    return fnv(units(folded))


def shape(form):
    """Runs of like characters shortened to two, at most 16 marks; hashed."""
    marks = []
    for c in form:
        mark = "X" if c.isupper() else "x" if c.isalpha() else "0" if c.isdecimal() else c
        if len(marks) >= 2 and marks[-1] == mark and marks[-2] == mark:
            continue
        marks.append(mark)
        if len(marks) == 16:
            break
    return fnv(units("".join(marks)))


def pieces(form, rows):
    """Rows of the piece table for the beginnings, ends and windows of a word."""
    folded = units(fold(form))
    if len(folded) > 40:
        folded = folded[:20] + folded[-20:]
    bounded = [ord("<")] + folded + [ord(">")]
    length = len(bounded)
    found = []
    for n in range(2, 7):
        if n <= length:
            found.append((1, bounded[:n]))
    for n in range(2, 7):
        if n <= length:
            found.append((2, bounded[length - n :]))
    for n in (3, 4):
        for start in range(0, length - n + 1):
            found.append((n, bounded[start : start + n]))
    return [mix(kind, piece) % rows for kind, piece in found]


def mix(kind, piece):
    h = fnv(piece) ^ (kind * 0x9E3779B1 & 0xFFFFFFFF)
    h ^= h >> 15
    h = h * 0x85EBCA6B & 0xFFFFFFFF
    return h ^ h >> 13


def trees(path):
    """Sentences of a CoNLL-U file as lists of Word, heads counted from 0 with -1 for the root."""
    sentence = []
    with open(path, encoding="utf-8") as file:
        for line in file:
            line = line.rstrip("\n")
            if not line:
                if sentence:
                    yield sentence
                sentence = []
            elif line[0] != "#":
                cells = line.split("\t")
                if cells[0].isdecimal():
                    sentence.append(Word(cells[1], cells[3], cells[4], int(cells[6]) - 1, cells[7]))
    if sentence:
        yield sentence


def names(path):
    """Sentences of an IOB file as lists of (form, label)."""
    sentence = []
    with open(path, encoding="utf-8") as file:
        for line in file:
            cells = line.rstrip("\r\n").split("\t")
            if line.startswith("# "):
                continue
            if len(cells) >= 3 and cells[1]:
                sentence.append((cells[1], cells[2]))
            elif sentence:
                yield sentence
                sentence = []
    if sentence:
        yield sentence


class Lists:
    """The class and mark of a word in the front's word lists: numbered among all values in ordinal order, 0 for none."""

    def __init__(self, classes, marks):
        self.classes, self.class_count = self._read(classes)
        self.marks, self.mark_count = self._read(marks)

    @staticmethod
    def _read(path):
        rows = []
        with open(path, encoding="utf-8") as file:
            body = [line.rstrip("\n") for line in file if not line.startswith("#")]
        for line in body[1:]:
            rows.append(line.split("\t")[:2])
        values = sorted({value for _, value in rows}, key=units)
        number = {value: i + 1 for i, value in enumerate(values)}
        return {key(fold(word)): number[value] for word, value in rows}, len(values)

    def of(self, form):
        k = key(fold(form))
        return self.classes.get(k, 0), self.marks.get(k, 0)


def main():
    """Writes how some words are seen, for the test that holds C# against it: words.py data/en/language FORM..."""
    import sys

    lists = Lists(sys.argv[1] + "/words.tsv", sys.argv[1] + "/proper.tsv")
    print("form\tkey\tshape\tclass\tmark\tpieces")
    for form in sys.argv[2:]:
        known, mark = lists.of(form)
        rows = " ".join(map(str, pieces(form, 32768)))
        print(f"{form}\t{key(fold(form))}\t{shape(form) % 256}\t{known}\t{mark}\t{rows}")


if __name__ == "__main__":
    main()
