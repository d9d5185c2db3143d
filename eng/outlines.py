"""Makes src/Casus.Web/Maps/outlines.txt of world-atlas' countries-50m.json (npm, ISC; Natural Earth, public domain) and disputed.tsv.

    npm install world-atlas@2.0.2 && python3 eng/outlines.py node_modules/world-atlas/countries-50m.json

Each line of the result is one line of the map: c coast, b border, d disputed border; then a point and steps from point to point, all in
hundredths of a degree, east and north.
"""

import json
import sys
from collections import defaultdict
from pathlib import Path

MAPS = Path(__file__).resolve().parent.parent / "src/Casus.Web/Maps"
TOLERANCE = 2.0  # hundredths of a degree


def simplify(points):
    """Douglas-Peucker, without recursion."""
    keep = [False] * len(points)
    keep[0] = keep[-1] = True
    stack = [(0, len(points) - 1)]
    while stack:
        a, b = stack.pop()
        (ax, ay), (bx, by) = points[a], points[b]
        dx, dy = bx - ax, by - ay
        length = (dx * dx + dy * dy) ** 0.5
        far, at = TOLERANCE, -1
        for i in range(a + 1, b):
            x, y = points[i]
            if length:
                off = abs(dy * (x - ax) - dx * (y - ay)) / length
            else:
                off = ((x - ax) ** 2 + (y - ay) ** 2) ** 0.5
            if off > far:
                far, at = off, i
        if at >= 0:
            keep[at] = True
            stack += [(a, at), (at, b)]
    return [p for p, k in zip(points, keep) if k]


def disputed():
    rows = [line.rstrip("\n").split("\t") for line in (MAPS / "disputed.tsv").open(encoding="utf-8") if not line.startswith("#")]
    found = defaultdict(list)
    for one, other, west, south, east, north, _ in rows[1:]:
        box = tuple(float(v) * 100 for v in (west, south, east, north)) if west else None
        found[frozenset((one, other))].append(box)
    return found


def main():
    atlas = json.load(open(sys.argv[1], encoding="utf-8"))
    (sx, sy), (tx, ty) = atlas["transform"]["scale"], atlas["transform"]["translate"]
    owners = defaultdict(set)

    def walk(arcs, name):
        for a in arcs:
            if isinstance(a, list):
                walk(a, name)
            else:
                owners[a if a >= 0 else ~a].add(name)

    for shape in atlas["objects"]["countries"]["geometries"]:
        walk(shape.get("arcs", []), shape["properties"]["name"])
    contested = disputed()
    known = {n for names in owners.values() for n in names}
    for pair in contested:
        assert pair <= known, f"disputed.tsv names an area that the atlas lacks: {pair}"
    lines = []
    for number, arc in enumerate(atlas["arcs"]):
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((round((x * sx + tx) * 100), round((y * sy + ty) * 100)))
        names = owners[number]
        if "Antarctica" in names:
            continue
        pieces = [("c" if len(names) < 2 else "b", points)]
        if frozenset(names) in contested:
            pieces = []
            for a, b in zip(points, points[1:]):
                mid = ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2)
                hit = any(
                    box is None or (box[0] <= mid[0] <= box[2] and box[1] <= mid[1] <= box[3])
                    for box in contested[frozenset(names)]
                )
                kind = "d" if hit else "b"
                if pieces and pieces[-1][0] == kind:
                    pieces[-1][1].append(b)
                else:
                    pieces.append((kind, [a, b]))
        for kind, some in pieces:
            some = simplify(some)
            numbers = [some[0][0], some[0][1]]
            for a, b in zip(some, some[1:]):
                numbers += [b[0] - a[0], b[1] - a[1]]
            if len(some) > 2 or kind != "c":
                lines.append(kind + " " + " ".join(map(str, numbers)))
    (MAPS / "outlines.txt").write_text("\n".join(sorted(lines)) + "\n", encoding="utf-8")
    print(len(lines), "lines", (MAPS / "outlines.txt").stat().st_size, "bytes;", sum(l[0] == "d" for l in lines), "disputed")


main()
