"""Running text, folded as the models fold words, out of whatever open text is at hand.

Sources below --data: the train parts of the treebanks and name sets and the texts of the other development sets;
below --texts: any folder of .txt files. Every document is yielded once, as a list of sentences of folded words.
"""

import html
import json
import pathlib
import re
import tarfile
import gzip
from html.parser import HTMLParser

import words

TOKEN = re.compile(
    r"https?://\S+|\w+(?:[.,:/]\d+)+|(?:[A-Za-z]\.){2,}|\w+(?=n['’]t\b)|n['’]t\b|['’](?:s|re|ve|ll|d|m)\b"
    r"|\w+|\.\.+|--+|[^\w\s]",
    re.IGNORECASE,
)
END = {".", "!", "?"}
COMMON = re.compile(r"\b(the|of|and|to|in|was|said|that|for|on)\b")


def sentences(text):
    """Cuts plain text roughly as the treebanks do; good enough for counting neighbours."""
    for line in text.split("\n"):
        sentence = []
        for token in TOKEN.findall(line):
            sentence.append(words.fold(token))
            if token in END:
                yield sentence
                sentence = []
        if sentence:
            yield sentence


class Paragraphs(HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.found, self.open = [], None

    def handle_starttag(self, tag, attrs):
        if tag == "p":
            self.open = []

    def handle_endtag(self, tag):
        if tag == "p" and self.open is not None:
            self.found.append(" ".join("".join(self.open).split()))
            self.open = None

    def handle_data(self, data):
        if self.open is not None:
            self.open.append(data)


def page(source):
    """The longer English paragraphs of a page."""
    reader = Paragraphs()
    try:
        reader.feed(source)
    except (AssertionError, ValueError):
        pass
    kept = []
    for text in reader.found:
        length = len(text.split())
        if length >= 12 and len(COMMON.findall(text.lower())) * 10 >= length:
            kept.append(text)
    return "\n".join(kept)


def plain(value):
    """All texts of a JSON value, tags dropped."""
    if isinstance(value, str):
        yield html.unescape(re.sub(r"<[^>]+>", "\n", value))
    elif isinstance(value, dict):
        for key in sorted(value):
            yield from plain(value[key])
    elif isinstance(value, list):
        for item in value:
            yield from plain(item)


def lines(path):
    with open(path, encoding="utf-8") as file:
        for line in file:
            if line.strip():
                yield json.loads(line)


def documents(data, texts):
    data = pathlib.Path(data)
    language = data / "language"
    for name in ("ud-ewt/en_ewt-ud-train.conllu", "ud-gum-open/en_gumopen-ud-train.conllu"):
        yield [[words.fold(w.form) for w in s] for s in words.trees(language / name)]
    for name in ("wnut17/train", "wnut17/dev", "btc/a", "btc/b", "btc/e", "btc/g", "btc/h"):
        yield [[words.fold(form) for form, _ in s] for s in words.names(language / (name + ".iob"))]
    for row in lines(data / "ecbplus/ecbplus.jsonl"):
        yield list(sentences("\n".join(row["sentences"])))
    for name in ("gva_longtail/docs", "fa_kes/fa_kes", "polnear/polnear_train"):
        for row in lines(data / (name + ".jsonl")):
            yield list(sentences(row["text"]))
    for row in lines(data / "muc4/muc4.dev.jsonl"):
        yield list(sentences(re.sub(r"\n(?!\s)", " ", row["text"])))
    for name in ("lgl", "GeoVirus"):
        source = (data / f"geoparse/{name}.xml").read_text(encoding="utf-8")
        for text in re.findall(r"<text>(.*?)</text>", source, re.S):
            yield list(sentences(html.unescape(text)))
    for path in sorted((data / "factbook").rglob("*.json")):
        yield list(sentences("\n".join(plain(json.loads(path.read_text(encoding="utf-8"))))))
    with tarfile.open(data / "trafilatura-eval/pages.tar.gz") as tar:
        for member in tar:
            if member.isfile():
                yield list(sentences(page(tar.extractfile(member).read().decode("utf-8", "replace"))))
    for path in sorted((data / "htmldate/pages").glob("*.html")):
        yield list(sentences(page(path.read_text(encoding="utf-8", errors="replace"))))
    for path in sorted((data / "fundus/html").glob("*.gz")):
        yield list(sentences(page(gzip.open(path).read().decode("utf-8", "replace"))))
    for path in sorted(pathlib.Path(texts).rglob("*.txt")) if texts else []:
        yield list(sentences(path.read_text(encoding="utf-8", errors="replace")))
