"""Sentences to learn from: trees with names where both are at hand, and names alone."""

import collections
import pathlib
import random

import torch

import words

NAMES = ["O", "B-PER", "I-PER", "B-LOC", "I-LOC", "B-ORG", "I-ORG"]
TREES = {
    "train": ["ud-ewt/en_ewt-ud-train.conllu", "ud-gum-open/en_gumopen-ud-train.conllu"],
    "ewt-dev": ["ud-ewt/en_ewt-ud-dev.conllu"],
    "gum-dev": ["ud-gum-open/en_gumopen-ud-dev.conllu"],
    "ewt-test": ["ud-ewt/en_ewt-ud-test.conllu"],
    "gum-test": ["ud-gum-open/en_gumopen-ud-test.conllu"],
}
NAMED = {
    "train": ["uner-ewt/train.iob", "gum-ner/train.iob"],
    "ewt-dev": ["uner-ewt/dev.iob"],
    "gum-dev": ["gum-ner/dev.iob"],
    "ewt-test": ["uner-ewt/test.iob"],
    "gum-test": ["gum-ner/test.iob"],
}
ONLY_NAMES = ["wnut17/train", "wnut17/dev", "btc/a", "btc/b", "btc/e", "btc/g", "btc/h"]

Example = collections.namedtuple("Example", "forms tags heads relations names")


class Labels:
    """Numbers for the tags (part of speech and language's own tag together) and relations of the train part."""

    def __init__(self, sentences):
        tags = collections.Counter((w.upos, w.xpos) for s in sentences for w in s)
        self.tags = sorted(tags, key=lambda t: (-tags[t], t))
        relations = collections.Counter(w.relation for s in sentences for w in s)
        self.relations = sorted(relations, key=lambda r: (-relations[r], r))
        self.tag_numbers = {t: i for i, t in enumerate(self.tags)}
        self.relation_numbers = {r: i for i, r in enumerate(self.relations)}


def read(data, part):
    folder = pathlib.Path(data) / "language"
    trees = [s for name in TREES[part] for s in words.trees(folder / name)]
    named = [s for name in NAMED[part] for s in words.names(folder / name)]
    return trees, named


def label(text):
    return NAMES.index(text) if text in NAMES else 0


def join(trees, named, labels):
    """One example a tree, with the names of the sentence of the same words; what is left over stands alone."""
    waiting = collections.defaultdict(list)
    for sentence in named:
        waiting[tuple(form for form, _ in sentence)].append([label(l) for _, l in sentence])
    examples = []
    for tree in trees:
        forms = [w.form for w in tree]
        found = waiting.get(tuple(forms))
        examples.append(
            Example(
                forms,
                [labels.tag_numbers.get((w.upos, w.xpos), -1) for w in tree],
                [w.head + 1 for w in tree],
                [labels.relation_numbers.get(w.relation, -1) for w in tree],
                found.pop() if found else None,
            )
        )
    rest = [Example(list(forms), None, None, None, n) for forms, left in waiting.items() for n in left]
    return examples, rest


def only_names(data):
    folder = pathlib.Path(data) / "language"
    for name in ONLY_NAMES:
        for sentence in words.names(folder / (name + ".iob")):
            yield Example([f for f, _ in sentence], None, None, None, [label(l) for _, l in sentence])


def varied(example, chance):
    """Now and then the same sentence as a wire in capitals, a headline, or without its full stop."""
    draw = chance.random()
    forms = example.forms
    if draw < 0.03:
        return example._replace(forms=[f.upper() for f in forms])
    if draw < 0.05:
        return example._replace(forms=[f.lower() for f in forms])
    if draw < 0.07 and example.heads:
        return example._replace(forms=[f[:1].upper() + f[1:] for f in forms])
    last = len(forms) - 1
    if draw < 0.13 and example.heads and forms[-1] == "." and last > 1 and last + 1 not in example.heads and example.heads[-1]:
        return Example(*(part[:-1] if part is not None else None for part in example))
    return example


class Lexicon:
    """What the tables hold for each word type; grows as new types are met."""

    def __init__(self, vocabulary, word_rows, lists, piece_rows, sizes):
        self.vocabulary, self.word_rows, self.lists = vocabulary, word_rows, lists
        self.piece_rows, self.sizes = piece_rows, sizes
        self.numbers, self.rows, self.bag = {}, [], []

    def number(self, form):
        found = self.numbers.get(form)
        if found is None:
            found = self.numbers[form] = len(self.rows)
            folded = words.fold(form)
            known, mark = self.lists.of(form)
            self.rows.append(
                (
                    self.vocabulary.get(folded, 0),
                    self.word_rows.get(folded, 0),
                    words.shape(form) % self.sizes["shapeRows"],
                    known,
                    mark,
                )
            )
            self.bag.append(words.pieces(form, self.piece_rows))
        return found

    def bags(self, types):
        flat, offsets = [], []
        for t in types.tolist():
            offsets.append(len(flat))
            flat.extend(self.bag[t])
        return torch.tensor(flat), torch.tensor(offsets)


def batch(examples, lexicon):
    """Pads a list of examples, longest first, into tensors; -100 where nothing is to be learned."""
    examples = sorted(examples, key=lambda e: -len(e.forms))
    longest = len(examples[0].forms)

    def padded(rows, filler):
        return torch.tensor([list(r) + [filler] * (longest - len(r)) for r in rows])

    types = [[lexicon.number(f) for f in e.forms] for e in examples]
    columns = [padded([[lexicon.rows[t][i] for t in row] for row in types], 0) for i in range(5)]
    nothing = [-100]
    return {
        "examples": examples,
        "lexicon": lexicon,
        "lengths": torch.tensor([len(e.forms) for e in examples]),
        "types": padded(types, types[0][0]),
        "vectorRows": columns[0],
        "wordRows": columns[1],
        "shapes": columns[2],
        "classes": columns[3],
        "marks": columns[4],
        "tags": padded([e.tags or nothing * len(e.forms) for e in examples], -100),
        "heads": padded([e.heads or nothing * len(e.forms) for e in examples], -100),
        "relations": padded([e.relations or nothing * len(e.forms) for e in examples], -100),
        "names": padded([e.names if e.names is not None else nothing * len(e.forms) for e in examples], -100),
    }


def batches(examples, most_words, chance):
    """Batches of sentences of one length, which need no padding, in random order."""
    by_length = collections.defaultdict(list)
    for example in examples:
        by_length[len(example.forms)].append(example)
    groups = []
    for length in sorted(by_length):
        same = by_length[length]
        chance.shuffle(same)
        size = max(1, most_words // length)
        groups += [same[i : i + size] for i in range(0, len(same), size)]
    chance.shuffle(groups)
    return groups


def shuffled(examples, seed):
    chance = random.Random(seed)
    chosen = list(examples)
    chance.shuffle(chosen)
    return chosen
