"""The accurate tier: hashed word pieces and vectors, three bidirectional LSTM layers, heads for tags, names, arcs and labels."""

import torch
from torch import nn
from torch.nn import functional
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence

SIZES = {
    "vector": 64,
    "word": 64,
    "pieces": 64,
    "shape": 16,
    "class": 12,
    "mark": 4,
    "hidden": 192,
    "layers": 3,
    "tag": 128,
    "name": 128,
    "arc": 192,
    "label": 160,
    "pieceRows": 32768,
    "shapeRows": 256,
    "classRows": 256,
    "markRows": 128,
}
IMPOSSIBLE = -1e4


def uniform(layer):
    nn.init.xavier_uniform_(layer.weight)
    if layer.bias is not None:
        nn.init.zeros_(layer.bias)
    return layer


class Network(nn.Module):
    def __init__(self, vectors, word_rows, tags, relations, names, dropout=0.33):
        super().__init__()
        s = SIZES
        self.register_buffer("vectors", vectors)
        self.words = nn.Embedding(word_rows, s["word"], padding_idx=0)
        self.pieces = nn.EmbeddingBag(s["pieceRows"], s["pieces"], mode="mean")
        self.shapes = nn.Embedding(s["shapeRows"], s["shape"])
        self.classes = nn.Embedding(s["classRows"], s["class"])
        self.marks = nn.Embedding(s["markRows"], s["mark"])
        nn.init.normal_(self.words.weight, std=0.1)
        nn.init.zeros_(self.words.weight[0].data)
        nn.init.normal_(self.pieces.weight, std=0.3)
        for table in (self.shapes, self.classes, self.marks):
            nn.init.normal_(table.weight, std=0.3)
        width = s["vector"] + s["word"] + s["pieces"] + s["shape"] + s["class"] + s["mark"]
        hidden = s["hidden"]
        self.layers = nn.ModuleList(
            nn.LSTM(width if i == 0 else 2 * hidden, hidden, bidirectional=True, batch_first=True)
            for i in range(s["layers"])
        )
        for layer in self.layers:
            for name, weight in layer.named_parameters():
                if "weight_hh" in name:
                    for gate in weight.data.chunk(4):
                        nn.init.orthogonal_(gate)
                elif "weight" in name:
                    nn.init.xavier_uniform_(weight)
                else:
                    nn.init.zeros_(weight)
                    if "bias_ih" in name:
                        weight.data[hidden : 2 * hidden] = 1.0
        top = 2 * hidden
        self.tag1, self.tag2 = uniform(nn.Linear(top, s["tag"])), uniform(nn.Linear(s["tag"], tags))
        self.name1, self.name2 = uniform(nn.Linear(top, s["name"])), uniform(nn.Linear(s["name"], len(names)))
        self.arcd, self.archead = uniform(nn.Linear(top, s["arc"])), uniform(nn.Linear(top, s["arc"]))
        self.arc = uniform(nn.Linear(s["arc"], s["arc"]))
        self.arc_root = nn.Parameter(torch.zeros(s["arc"]))
        self.labeld, self.labelhead = uniform(nn.Linear(top, s["label"])), uniform(nn.Linear(top, s["label"], bias=False))
        self.label_root = nn.Parameter(torch.zeros(s["label"]))
        self.label2 = uniform(nn.Linear(s["label"], relations))
        self.transitions = nn.Parameter(torch.zeros(len(names), len(names)))
        self.start = nn.Parameter(torch.zeros(len(names)))
        allowed = torch.zeros(len(names), len(names))
        begin = torch.zeros(len(names))
        for to, label in enumerate(names):
            if label[0] == "I":
                begin[to] = IMPOSSIBLE
                for origin, before in enumerate(names):
                    if before[1:] != label[1:]:
                        allowed[origin, to] = IMPOSSIBLE
        self.register_buffer("allowed", allowed)
        self.register_buffer("begin", begin)
        self.dropout = dropout

    def mask(self, shape, rate):
        return torch.bernoulli(torch.full(shape, 1 - rate)) / (1 - rate)

    def encode(self, batch):
        """Context vectors (sentences x words x 2h) of a padded batch of word types."""
        types, at = torch.unique(batch["types"], return_inverse=True)
        bags = batch["lexicon"].bags(types)
        pieces = self.pieces(*bags)[at]
        vector_rows, word_rows = batch["vectorRows"], batch["wordRows"]
        if self.training:
            vector_rows = vector_rows * (torch.rand(vector_rows.shape) > 0.1)
            word_rows = word_rows * (torch.rand(word_rows.shape) > 0.2)
        x = torch.cat(
            [
                functional.embedding(vector_rows, self.vectors),
                self.words(word_rows),
                pieces,
                self.shapes(batch["shapes"]),
                self.classes(batch["classes"]),
                self.marks(batch["marks"]),
            ],
            dim=-1,
        )
        if self.training:
            x = x * self.mask(x.shape, 0.2)
        lengths = batch["lengths"]
        alike = bool((lengths == lengths[0]).all())
        for layer in self.layers:
            if alike:
                x, _ = layer(x)
            else:
                packed = pack_padded_sequence(x, lengths, batch_first=True)
                x, _ = pad_packed_sequence(layer(packed)[0], batch_first=True)
            if self.training:
                x = x * self.mask((x.shape[0], 1, x.shape[2]), self.dropout)
        return x

    def hidden(self, layer, x):
        y = torch.relu(layer(x))
        return y * self.mask((y.shape[0], 1, y.shape[2]), 0.25) if self.training else y

    def tag_scores(self, x):
        return self.tag2(self.hidden(self.tag1, x))

    def name_scores(self, x):
        return self.name2(self.hidden(self.name1, x))

    def arc_scores(self, x):
        """Sentences x dependents x heads, head 0 the root, head j+1 word j."""
        dependents = self.arc(self.hidden(self.arcd, x))
        heads = self.hidden(self.archead, x)
        root = torch.relu(self.arc_root).expand(heads.shape[0], 1, -1)
        return dependents @ torch.cat([root, heads], dim=1).transpose(1, 2)

    def label_scores(self, x, heads):
        """Scores of each relation for words with these heads (0 the root)."""
        dependents, governors = self.labeld(x), self.labelhead(x)
        root = self.label_root.expand(governors.shape[0], 1, -1)
        governors = torch.cat([root, governors], dim=1)
        chosen = torch.gather(governors, 1, heads.unsqueeze(-1).expand(-1, -1, governors.shape[2]))
        y = torch.relu(dependents + chosen)
        if self.training:
            y = y * self.mask((y.shape[0], 1, y.shape[2]), 0.25)
        return self.label2(y)

    def name_loss(self, scores, gold, lengths):
        """Negative log-likelihood of the gold labels in a linear-chain CRF, summed over sentences."""
        transitions = self.transitions + self.allowed
        start = self.start + self.begin
        real = torch.arange(scores.shape[1])[None, :] < lengths[:, None]
        safe = gold.clamp(min=0)
        emitted = torch.gather(scores, 2, safe.unsqueeze(-1)).squeeze(-1)
        moved = transitions[safe[:, :-1], safe[:, 1:]]
        right = (emitted * real).sum() + (moved * real[:, 1:]).sum() + start[safe[:, 0]].sum()
        alpha = start + scores[:, 0]
        for t in range(1, scores.shape[1]):
            after = torch.logsumexp(alpha.unsqueeze(2) + transitions, dim=1) + scores[:, t]
            alpha = torch.where(real[:, t : t + 1], after, alpha)
        return torch.logsumexp(alpha, dim=1).sum() - right

    def best_names(self, scores):
        """Viterbi over one sentence's scores."""
        transitions, start = self.transitions + self.allowed, self.start + self.begin
        best, back = start + scores[0], []
        for t in range(1, scores.shape[0]):
            value, origin = (best.unsqueeze(1) + transitions).max(dim=0)
            best = value + scores[t]
            back.append(origin)
        path = [int(best.argmax())]
        for origin in reversed(back):
            path.append(int(origin[path[-1]]))
        return path[::-1]
