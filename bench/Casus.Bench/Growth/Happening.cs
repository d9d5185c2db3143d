using Casus.Coding;
using Casus.Measure.Copies;

namespace Casus.Bench.Growth;

/// <summary>Something that happens in the invented world, and the words in which its reports tell it.</summary>
sealed record Happening(
    IncidentKind Kind,
    DateOnly Day,
    string Place,
    string Person,
    string Road,
    string[] Parties,
    int Killed,
    string[] Phrases
)
{
    const int PhrasesOfEach = 14;
    const int WordsOfPhrase = 9;

    public static Happening Of(Chance chance, Vocabulary words, DateOnly day, IReadOnlyList<string> places)
    {
        var kind = chance.Of<IncidentKind>([
            IncidentKind.Attack,
            IncidentKind.Clash,
            IncidentKind.Accident,
            IncidentKind.Disaster,
        ]);
        var first = chance.Below(Sides.Length);
        return new(
            kind,
            day,
            chance.Of(places),
            Capital(Vocabulary.Name(chance, 4)),
            Capital(Vocabulary.Name(chance, 3)),
            kind is IncidentKind.Clash
                ?
                [
                    .. new[] { Sides[first], Sides[(first + 1 + chance.Below(2)) % Sides.Length] }.Order(
                        StringComparer.Ordinal
                    ),
                ]
                : [],
            1 + chance.Below(40),
            [
                .. Enumerable
                    .Range(0, PhrasesOfEach)
                    .Select(_ => string.Join(' ', Enumerable.Range(0, WordsOfPhrase).Select(_ => words.Word(chance)))),
            ]
        );
    }

    static readonly string[] Sides =
    [
        "ARG",
        "BLZ",
        "BOL",
        "BRA",
        "CHL",
        "COL",
        "CRI",
        "CUB",
        "ECU",
        "GTM",
        "GUY",
        "HND",
        "JAM",
        "MEX",
        "NIC",
        "PAN",
        "PER",
        "PRY",
        "SLV",
        "SUR",
        "TTO",
        "URY",
        "VEN",
    ];

    public static string Capital(string name) => char.ToUpperInvariant(name[0]) + name[1..];
}
