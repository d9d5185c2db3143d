"""Writes trained weights as the file that Casus loads: a JSON header, then 64-byte aligned tensors, matrices as 8-bit integers with a scale a row.

The scales of the inputs of the matrices are taken from what flows through the network on a part of the training trees.
"""

import argparse
import json
import pathlib

import numpy
import torch

import examples
import score
import words
from network import SIZES, Network

HEADING = b"casus-network-1\n"
MOST = 8191


def rows_to_bytes(matrix):
    """A matrix as 8-bit integers and the value of one step in each row."""
    scale = numpy.maximum(numpy.abs(matrix).max(axis=1), 1e-8) / 127
    return numpy.rint(matrix / scale[:, None]).astype(numpy.int8), scale.astype(numpy.float32)


class Tensors:
    def __init__(self):
        self.held = {}

    def table(self, name, weight):
        data, scale = rows_to_bytes(weight.detach().numpy())
        self.held[name] = data
        self.held[name + ".scale"] = scale[None, :]

    def matrix(self, name, weight, bias, reach):
        """reach: the largest input that must not be cut."""
        self.table(name, weight)
        if bias is not None:
            self.held[name + ".bias"] = bias.detach().numpy().astype(numpy.float32)[None, :]
        self.held[name + ".input"] = numpy.array([[MOST / reach]], numpy.float32)

    def floats(self, name, values):
        array = values.detach().numpy().astype(numpy.float32)
        self.held[name] = array if array.ndim == 2 else array[None, :]

    def numbers(self, name, values):
        self.held[name] = numpy.array(values, numpy.uint32)[None, :]

    def write(self, path, header):
        kinds = {"int8": "i8", "float32": "f32", "uint32": "u32"}
        # Offsets depend on the header's length and it on them: room is left, and padding settles it.
        room = 4096 + len(json.dumps(header, ensure_ascii=False).encode()) + 120 * len(self.held)
        at = (len(HEADING) + 4 + room + 63) // 64 * 64
        listed = {}
        for name, data in self.held.items():
            listed[name] = {"type": kinds[str(data.dtype)], "rows": data.shape[0], "cols": data.shape[1], "at": at}
            at = (at + data.nbytes + 63) // 64 * 64
        header = dict(header, tensors=listed)
        text = json.dumps(header, ensure_ascii=False, separators=(",", ":")).encode()
        assert len(text) <= room
        with open(path, "wb") as file:
            file.write(HEADING + len(text).to_bytes(4, "little") + text)
            for name, data in self.held.items():
                file.write(b"\0" * (listed[name]["at"] - file.tell()))
                file.write(data.astype(data.dtype.newbyteorder("<")).tobytes())
        return path.stat().st_size


def reach(values):
    """The largest magnitude, a little more for what was not seen."""
    return float(values.abs().max()) * 1.1


def measured(net, held, lexicon):
    """What flows into each matrix on these examples."""
    seen = {}

    def note(name, values):
        seen[name] = max(seen.get(name, 1e-3), reach(values))

    with torch.no_grad():
        for start in range(0, len(held), 32):
            batch = examples.batch(held[start : start + 32], lexicon)
            inputs = []
            hooks = [net.layers[0].register_forward_pre_hook(lambda _, given: inputs.append(given[0].data))]
            x = net.encode(batch)
            for hook in hooks:
                hook.remove()
            note("type", inputs[0])
            real = torch.arange(x.shape[1])[None, :] < batch["lengths"][:, None]
            x = x[real]
            note("tag", torch.relu(net.tag1(x)))
            note("name", torch.relu(net.name1(x)))
            dependents = torch.relu(net.arcd(x))
            note("arcd", dependents)
            note("left", net.arc(dependents))
            note("right", torch.relu(net.archead(x)))
            note("label", torch.relu(net.labeld(x)) + torch.relu(net.labelhead(x)))
    note("right", torch.relu(net.arc_root))
    return seen


def load(path, vectors, lists):
    held = torch.load(path)
    stored = numpy.load(vectors)
    assert [str(w) for w in stored["words"]] == held["words"], "the vectors are not those of the training"
    vocabulary = {w: i + 1 for i, w in enumerate(held["words"])}
    tags, relations = held["tags"], held["relations"]
    score.setup(tags, relations)
    net = Network(held["average"]["vectors"], len(held["word_rows"]) + 1, len(tags), len(relations), held["names"])
    net.load_state_dict(held["average"])
    net.eval()
    known = words.Lists(lists + "/words.tsv", lists + "/proper.tsv")
    return net, examples.Lexicon(vocabulary, held["word_rows"], known, SIZES["pieceRows"], SIZES), held


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--data", required=True)
    options.add_argument("--vectors", required=True)
    options.add_argument("--lists", default="data/en/language")
    options.add_argument("--checkpoint", required=True)
    options.add_argument("--out", required=True)
    options.add_argument("--reference", help="also writes what the network gives for some sentences, for comparison")
    given = options.parse_args()
    torch.set_num_threads(1)
    net, lexicon, held = load(given.checkpoint, given.vectors, given.lists)

    trees, named = examples.read(given.data, "train")
    labels = examples.Labels(trees)
    learned, _ = examples.join(trees, named, labels)
    seen = measured(net, learned[:: max(1, len(learned) // 600)], lexicon)

    t = Tensors()
    # Where two words have one hash the more frequent one keeps it.
    first = {}
    for i, word in enumerate(held["words"]):
        first.setdefault(words.key(word), i)
    hashes = sorted(first)
    order = [first[h] for h in hashes]
    vectors = held["average"]["vectors"]
    t.table("vectors", torch.cat([vectors[:1], vectors[1:][order]]))
    t.numbers("vocabulary", hashes)
    t.numbers("wordRow", [held["word_rows"].get(held["words"][i], 0) for i in order])
    for name, table in (
        ("words", net.words),
        ("pieces", net.pieces),
        ("shapes", net.shapes),
        ("classes", net.classes),
        ("marks", net.marks),
    ):
        t.table(name, table.weight)
    for i, layer in enumerate(net.layers):
        for direction, ending in (("f", ""), ("b", "_reverse")):
            get = lambda part: getattr(layer, part + "_l0" + ending)
            name = f"lstm{i + 1}{direction}"
            t.matrix(name + ".x", get("weight_ih"), get("bias_ih") + get("bias_hh"), seen["type"] if i == 0 else 1.0)
            t.matrix(name + ".h", get("weight_hh"), None, 1.0)
    t.matrix("tag1", net.tag1.weight, net.tag1.bias, 1.0)
    t.matrix("tag2", net.tag2.weight, net.tag2.bias, seen["tag"])
    t.matrix("name1", net.name1.weight, net.name1.bias, 1.0)
    t.matrix("name2", net.name2.weight, net.name2.bias, seen["name"])
    t.matrix("arcd", net.arcd.weight, net.arcd.bias, 1.0)
    t.matrix("archead", net.archead.weight, net.archead.bias, 1.0)
    t.matrix("arc", net.arc.weight, net.arc.bias, seen["arcd"])
    t.floats("arc.root", torch.relu(net.arc_root))
    t.floats("arc.left", torch.tensor([[MOST / seen["left"]]]))
    t.floats("arc.right", torch.tensor([[MOST / seen["right"]]]))
    t.matrix("labeld", net.labeld.weight, net.labeld.bias, 1.0)
    t.matrix("labelhead", net.labelhead.weight, None, 1.0)
    t.floats("label.root", net.label_root)
    t.matrix("label2", net.label2.weight, net.label2.bias, seen["label"])
    t.floats("name.transitions", net.transitions)
    t.floats("name.start", net.start)
    header = {
        "name": "casus-en-accurate",
        "sizes": SIZES,
        "upos": [tag[0] for tag in held["tags"]],
        "xpos": [tag[1] for tag in held["tags"]],
        "relations": held["relations"],
        "names": held["names"],
    }
    size = t.write(pathlib.Path(given.out), header)
    print(f"{size:,} bytes, after epoch {held['epoch']}; inputs reach " + ", ".join(f"{k} {v:.2f}" for k, v in seen.items()))

    if given.reference:
        with open(given.reference, "w", encoding="utf-8") as file, torch.no_grad():
            for example in learned[::2000]:
                batch = examples.batch([example], lexicon)
                x = net.encode(batch)
                heads = net.arc_scores(x)[0].argmax(-1)
                labels = net.label_scores(x, heads[None])[0].argmax(-1)
                tags = net.tag_scores(x)[0].argmax(-1)
                line = {
                    "forms": example.forms,
                    "context": [[round(v, 5) for v in row[:8]] for row in x[0].tolist()],
                    "tags": [list(held["tags"][int(i)]) for i in tags],
                    "heads": heads.tolist(),
                    "relations": [held["relations"][int(i)] for i in labels],
                    "names": [held["names"][i] for i in net.best_names(net.name_scores(x)[0])],
                }
                file.write(json.dumps(line, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
