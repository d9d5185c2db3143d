"""Trains the accurate tier; stops and goes on at epochs, keeps the averaged weights of the last one.

The order, the dropout and the start come from --seed, so the same machine and libraries give the same weights with one thread.
"""

import argparse
import copy
import math
import os
import pathlib
import random
import time

import numpy
import torch
from torch.nn import functional

import examples
import score
import words
from network import SIZES, Network

RATE, LEAST_RATE, WARM = 2e-3, 2e-5, 300
# A batch of a few long sentences weighs no more than its words.
LEAST_SHARE = 600
# Names are few: their loss would be lost beside that of the trees.
NAMES_WEIGHT = 2.0


def rate_at(step, steps):
    if step < WARM:
        return RATE * (step + 1) / WARM
    return LEAST_RATE + (RATE - LEAST_RATE) * 0.5 * (1 + math.cos(math.pi * (step - WARM) / max(1, steps - WARM)))


def learn(net, batch):
    """The loss of one batch, a word's share."""
    x = net.encode(batch)
    loss, share = 0, 0
    if any(e.heads for e in batch["examples"]):
        size = int((batch["heads"] >= 0).sum())

        def cross(scores, gold):
            return functional.cross_entropy(scores.flatten(0, 1), gold.flatten(), ignore_index=-100, reduction="sum")

        tags = torch.where(batch["tags"] >= 0, batch["tags"], -100)
        relations = torch.where(batch["relations"] >= 0, batch["relations"], -100)
        arcs = net.arc_scores(x)
        beyond = torch.arange(arcs.shape[2])[None, None, :] > batch["lengths"][:, None, None]
        arcs = arcs.masked_fill(beyond, -1e9)
        loss = loss + cross(net.tag_scores(x), tags) + cross(arcs, batch["heads"])
        loss = loss + cross(net.label_scores(x, batch["heads"].clamp(min=0)), relations)
        share = size
    named = torch.tensor([i for i, e in enumerate(batch["examples"]) if e.names is not None], dtype=torch.long)
    if len(named):
        scores = net.name_scores(x[named])
        loss = loss + NAMES_WEIGHT * net.name_loss(scores, batch["names"][named], batch["lengths"][named])
        share = share or int(batch["lengths"][named].sum())
    return loss / max(share, LEAST_SHARE)


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--data", required=True)
    options.add_argument("--vectors", required=True, help=".npz of vectors.py")
    options.add_argument("--lists", default="data/en/language", help="folder of words.tsv and proper.tsv")
    options.add_argument("--work", required=True, help="folder for checkpoints; a run that was stopped goes on from there")
    options.add_argument("--epochs", type=int, default=26)
    options.add_argument("--seed", type=int, default=20260101)
    options.add_argument("--batch", type=int, default=1200, help="words a batch")
    given = options.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(given.seed)
    work = pathlib.Path(given.work)
    work.mkdir(parents=True, exist_ok=True)

    trees, named = examples.read(given.data, "train")
    labels = examples.Labels(trees)
    score.setup(labels.tags, labels.relations)
    learned, rest = examples.join(trees, named, labels)
    rest += list(examples.only_names(given.data))
    tests = {}
    for part in ("ewt-dev", "gum-dev"):
        joined, left = examples.join(*examples.read(given.data, part), labels)
        tests[part] = joined + left

    stored = numpy.load(given.vectors)
    vocabulary = {str(w): i + 1 for i, w in enumerate(stored["words"])}
    vectors = numpy.concatenate([numpy.zeros((1, SIZES["vector"]), numpy.float32), stored["vectors"] * 3])
    counts = {}
    for e in learned + rest:
        for form in e.forms:
            folded = words.fold(form)
            counts[folded] = counts.get(folded, 0) + 1
    frequent = sorted(w for w, c in counts.items() if c >= 3 and w in vocabulary)
    word_rows = {w: i + 1 for i, w in enumerate(frequent)}
    lists = words.Lists(given.lists + "/words.tsv", given.lists + "/proper.tsv")
    lexicon = examples.Lexicon(vocabulary, word_rows, lists, SIZES["pieceRows"], SIZES)
    print(
        f"{len(learned)} trees, {sum(e.names is not None for e in learned)} with names, {len(rest)} only names; "
        f"{len(labels.tags)} tags, {len(labels.relations)} relations, {len(word_rows)} word rows, "
        f"{lists.class_count} classes, {lists.mark_count} marks",
        flush=True,
    )

    net = Network(torch.tensor(vectors), len(word_rows) + 1, len(labels.tags), len(labels.relations), examples.NAMES)
    average = copy.deepcopy(net)
    adam = torch.optim.Adam(net.parameters(), lr=RATE, betas=(0.9, 0.95), eps=1e-8)
    per_epoch = None
    step, epoch = 0, 0
    checkpoint = work / "checkpoint.pt"
    if checkpoint.exists():
        held = torch.load(checkpoint)
        net.load_state_dict(held["net"])
        average.load_state_dict(held["average"])
        adam.load_state_dict(held["adam"])
        step, epoch, per_epoch = held["step"], held["epoch"], held["per_epoch"]
        torch.set_rng_state(held["chance"])
        print(f"goes on after epoch {epoch}", flush=True)

    while epoch < given.epochs:
        epoch += 1
        started = time.process_time()
        chance = random.Random(given.seed * 1000 + epoch)
        chosen = [examples.varied(e, chance) for e in learned]
        third = examples.shuffled(rest, given.seed)
        chosen_names = [examples.varied(e, chance) for i, e in enumerate(third) if i % 3 == epoch % 3]
        groups = examples.batches(chosen, given.batch, chance)
        groups += examples.batches(chosen_names, given.batch, chance)
        chance.shuffle(groups)
        per_epoch = per_epoch or len(groups)
        net.train()
        total = 0.0
        for group in groups:
            for setting in adam.param_groups:
                setting["lr"] = rate_at(step, per_epoch * given.epochs)
            loss = learn(net, examples.batch(group, lexicon))
            adam.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(net.parameters(), 5.0)
            adam.step()
            step += 1
            keep = min(0.999, (step + 1) / (step + 10))
            with torch.no_grad():
                for mean, now in zip(average.parameters(), net.parameters()):
                    mean.lerp_(now, 1 - keep)
            total += float(loss.detach())
        line = f"epoch {epoch}: loss {total / len(groups):.3f}"
        average.eval()
        if epoch % 2 == 0 or epoch == 1 or epoch == given.epochs:
            for part, held in tests.items():
                result = score.score(average, held, lexicon)
                line += f" · {part} " + " ".join(f"{k} {v:.4f}" for k, v in result.items())
        line += f" · {time.process_time() - started:.0f} CPU s"
        print(line, flush=True)
        state = {
            "net": net.state_dict(),
            "average": average.state_dict(),
            "adam": adam.state_dict(),
            "step": step,
            "epoch": epoch,
            "per_epoch": per_epoch,
            "chance": torch.get_rng_state(),
            "words": [str(w) for w in stored["words"]],
            "word_rows": word_rows,
            "tags": labels.tags,
            "relations": labels.relations,
            "names": examples.NAMES,
        }
        torch.save(state, str(checkpoint) + ".new")
        os.replace(str(checkpoint) + ".new", checkpoint)


if __name__ == "__main__":
    main()
