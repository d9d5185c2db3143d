"""Scores on gold words: tags, arcs, labels without subtypes, names as exact spans. Heads are taken greedily; the program itself builds trees."""

import torch

import examples


def spans(labels):
    """(kind, first, last) of each name in a row of label numbers."""
    found, start = [], None
    for i, number in enumerate(list(labels) + [0]):
        if start is not None and (number == 0 or number % 2 == 1 or (number - 1) // 2 != kind):
            found.append((kind, start, i - 1))
            start = None
        if number and start is None:
            start, kind = i, (number - 1) // 2
    return found


def base(relation):
    return relation.split(":")[0]


def score(net, held, lexicon):
    words = tags = upos = uas = las = 0
    right = given = wanted = 0
    with torch.no_grad():
        for start in range(0, len(held), 48):
            batch = examples.batch(held[start : start + 48], lexicon)
            x = net.encode(batch)
            best_tags = net.tag_scores(x).argmax(-1)
            arcs = net.arc_scores(x)
            beyond = torch.arange(arcs.shape[2])[None, None, :] > batch["lengths"][:, None, None]
            heads = arcs.masked_fill(beyond, -1e9).argmax(-1)
            labels = net.label_scores(x, heads).argmax(-1)
            names = net.name_scores(x)
            for i, example in enumerate(batch["examples"]):
                n = len(example.forms)
                if example.heads:
                    words += n
                    gold = torch.tensor(example.heads)
                    hit = heads[i, :n] == gold
                    uas += int(hit.sum())
                    for w in range(n):
                        tags += int(best_tags[i, w]) == example.tags[w]
                        upos += example.tags[w] >= 0 and UPOS[int(best_tags[i, w])] == UPOS[example.tags[w]]
                        las += bool(hit[w]) and BASES[int(labels[i, w])] == BASES[example.relations[w]]
                if example.names is not None:
                    found = set(spans(net.best_names(names[i, :n])))
                    true = set(spans(example.names))
                    right += len(found & true)
                    given += len(found)
                    wanted += len(true)
    return {
        "upos": upos / words,
        "uas": uas / words,
        "las": las / words,
        "names": 2 * right / max(1, given + wanted),
    }


UPOS, BASES = [], []


def setup(labels_tags, labels_relations):
    UPOS[:] = [t[0] for t in labels_tags]
    BASES[:] = [base(r) for r in labels_relations]
