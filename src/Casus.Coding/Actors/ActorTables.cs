using System.Collections.Frozen;
using System.Collections.Immutable;
using Casus.Language.Knowledge;

namespace Casus.Coding.Actors;

/// <summary>The actor files as wordings; a file beside ours whose name begins alike (<c>organisations-mine.tsv</c>) is read too.</summary>
static class ActorTables
{
    const string Folder = "en/actors";

    /// <summary>In order of precedence between wordings of equal length.</summary>
    public static IEnumerable<(string Words, Phrase Phrase)> Read(KnowledgeFiles files) =>
        Read(files, StateCodes.Load(files));

    static IEnumerable<(string Words, Phrase Phrase)> Read(KnowledgeFiles files, StateCodes states) =>
        [
            .. Alike(files, "organisations").SelectMany(path => Named(files, path, states)),
            .. Alike(files, "armed-groups").SelectMany(path => Named(files, path, states)),
            .. Alike(files, "agencies").SelectMany(path => Agencies(files, path, states)),
            .. Alike(files, "countries").SelectMany(path => Countries(files, path)),
            .. Alike(files, "metonyms").SelectMany(path => Metonyms(files, path, states)),
            .. Alike(files, "regions").SelectMany(path => Regions(files, path, states)),
            .. Alike(files, Folder + "/offices").SelectMany(path => Offices(files, path)),
            .. Alike(files, Folder + "/bodies").SelectMany(path => Bodies(files, path)),
            .. Alike(files, Folder + "/groups").SelectMany(path => Groups(files, path)),
        ];

    public static FrozenSet<string> Hostilities(KnowledgeFiles files) =>
        Alike(files, Folder + "/hostilities")
            .SelectMany(path => KnowledgeTable.Read(files, path, "words", "example"))
            .SelectMany(row => row.List(0))
            .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words that make of an office one that is held no more.</summary>
    public static FrozenSet<string> Former(KnowledgeFiles files) =>
        Alike(files, Folder + "/former")
            .SelectMany(path => KnowledgeTable.Read(files, path, "words", "example"))
            .SelectMany(row => row.List(0))
            .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The words of one class of <c>aircraft.tsv</c>: "craft" or "beside".</summary>
    public static FrozenSet<string> Aircraft(KnowledgeFiles files, string of) =>
        Alike(files, Folder + "/aircraft")
            .SelectMany(path => KnowledgeTable.Read(files, path, "class", "words", "example"))
            .Where(row => row[0] == of)
            .SelectMany(row => row.List(1))
            .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The example of each row of bodies, offices and groups, with the slug it must give.</summary>
    public static IEnumerable<(KnowledgeRow Row, string Slug, string Example)> Examples(KnowledgeFiles files) =>
        [
            .. Rows(files, Folder + "/bodies", BodyColumns).Select(r => (r, r[0], r[4])),
            .. Rows(files, Folder + "/offices", OfficeColumns).Select(r => (r, r[0], r[4])),
            .. Rows(files, Folder + "/groups", GroupColumns).Select(r => (r, r[0], r[4])),
        ];

    static readonly string[] BodyColumns = ["slug", "words", "kind", "sector", "example"];
    static readonly string[] OfficeColumns = ["slug", "words", "sector", "holders", "example"];
    static readonly string[] GroupColumns = ["slug", "words", "sector", "side", "example"];

    static IEnumerable<KnowledgeRow> Rows(KnowledgeFiles files, string stem, string[] columns) =>
        Alike(files, stem).SelectMany(path => KnowledgeTable.Read(files, path, columns));

    static IEnumerable<string> Alike(KnowledgeFiles files, string stem) =>
        files.Paths.Where(path =>
            path == stem + ".tsv"
            || (
                path.StartsWith(stem + "-", StringComparison.Ordinal) && path.EndsWith(".tsv", StringComparison.Ordinal)
            )
        );

    static IEnumerable<(string, Phrase)> Named(KnowledgeFiles files, string path, StateCodes states)
    {
        var rows = KnowledgeTable.Read(files, path, "id", "names", "kind", "side", "country", "sector");
        foreach (var row in KnowledgeTable.Unique(rows, row => row[0]))
        {
            var phrase = new Phrase(
                PhraseKind.Named,
                row[0],
                KindOf(row, 2),
                Given(states.CheckedSide(row, row[3])) ?? row[0],
                Given(states.Checked(row, row[4])),
                Given(row[5])
            );
            foreach (var name in Words(row, 1))
                yield return (name, phrase);
        }
    }

    static IEnumerable<(string, Phrase)> Agencies(KnowledgeFiles files, string path, StateCodes states)
    {
        foreach (
            var row in KnowledgeTable.Read(files, path, "id", "names", "domains", "country", "kind", "state", "weak")
        )
        {
            var phrase = new Phrase(
                PhraseKind.Agency,
                row[0],
                KindOf(row, 4),
                null,
                Given(states.Checked(row, row[3])),
                "JRN"
            );
            var weak = row.List(6);
            foreach (var name in Words(row, 1))
                if (!weak.Contains(name))
                    yield return (name, phrase);
                else
                    foreach (var plainly in new[] { "news agency", "agency", "newspaper", "television", "TV" })
                        yield return ($"{name} {plainly}", phrase);
        }
    }

    static IEnumerable<(string, Phrase)> Countries(KnowledgeFiles files, string path)
    {
        foreach (var row in KnowledgeTable.Read(files, path, "code", "names", "people", "metonyms"))
        {
            if (row[0].Length != 3)
                throw row.Wrong($"'{row[0]}' is no three-letter code.");
            foreach (var name in Words(row, 1))
                yield return (name, Of(PhraseKind.Country, row[0], null));
            foreach (var people in row.List(2))
                yield return (people, Of(PhraseKind.People, row[0], null));
            foreach (var metonym in row.List(3))
                yield return (metonym, Of(PhraseKind.Metonym, row[0], "GOV"));
        }

        static Phrase Of(PhraseKind kind, string code, string? sector) =>
            new(kind, code, ClaimantKind.Organisation, code, code, sector);
    }

    static IEnumerable<(string, Phrase)> Regions(KnowledgeFiles files, string path, StateCodes states)
    {
        foreach (var row in KnowledgeTable.Read(files, path, "code", "names", "people"))
        {
            var code = states.Checked(row, row[0]);
            var phrase = new Phrase(PhraseKind.Region, code, ClaimantKind.Organisation, code, code, null);
            foreach (var name in row.List(1).Concat(row.List(2)))
                yield return (name, phrase);
        }
    }

    static IEnumerable<(string, Phrase)> Metonyms(KnowledgeFiles files, string path, StateCodes states)
    {
        foreach (var row in KnowledgeTable.Read(files, path, "words", "id", "sector", "state"))
        {
            var phrase = new Phrase(
                PhraseKind.Metonym,
                row[1],
                ClaimantKind.Organisation,
                row[1],
                null,
                Given(row[2]),
                State: Given(states.Checked(row, row[3]))
            );
            foreach (var words in Words(row, 0))
                yield return (words, phrase);
        }
    }

    static IEnumerable<(string, Phrase)> Offices(KnowledgeFiles files, string path)
    {
        foreach (var row in KnowledgeTable.Read(files, path, OfficeColumns))
        foreach (var words in Words(row, 1))
        {
            var one = row[3] == "one" && !words.Contains("deputy") && !words.Contains("vice");
            var phrase = new Phrase(PhraseKind.Office, row[0], ClaimantKind.Office, null, null, Given(row[2]), one);
            yield return (words, phrase);
        }
    }

    static IEnumerable<(string, Phrase)> Bodies(KnowledgeFiles files, string path)
    {
        foreach (var row in KnowledgeTable.Read(files, path, BodyColumns))
        {
            var phrase = new Phrase(PhraseKind.Body, row[0], KindOf(row, 2), null, null, Given(row[3]));
            foreach (var words in Words(row, 1))
                yield return (words, phrase);
        }
    }

    static IEnumerable<(string, Phrase)> Groups(KnowledgeFiles files, string path)
    {
        foreach (var row in KnowledgeTable.Read(files, path, GroupColumns))
        {
            if (row[3] is not ("" or "own"))
                throw row.Wrong($"side is 'own' or empty, not '{row[3]}'.");
            var phrase = new Phrase(
                PhraseKind.Group,
                row[0],
                ClaimantKind.Unnamed,
                null,
                null,
                Given(row[2]),
                OwnSide: row[3] == "own"
            );
            foreach (var words in Words(row, 1))
                yield return (words, phrase);
        }
    }

    static ImmutableArray<string> Words(KnowledgeRow row, int column)
    {
        var words = row.List(column);
        return words.IsEmpty || words.Contains("") ? throw row.Wrong("a wording is empty.") : words;
    }

    static ClaimantKind KindOf(KnowledgeRow row, int column) =>
        Enum.TryParse<ClaimantKind>(row[column], ignoreCase: true, out var kind)
            ? kind
            : throw row.Wrong($"'{row[column]}' is no kind of claimant.");

    static string? Given(string cell) => cell.Length == 0 ? null : cell;
}
