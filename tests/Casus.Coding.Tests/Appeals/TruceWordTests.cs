using Casus.Coding.Appeals;
using Casus.Coding.Tests.Figures;
using Casus.Language.Knowledge;
using Casus.Tests;

namespace Casus.Coding.Tests.Appeals;

/// <summary>Every word of truces, read in its own example.</summary>
public class TruceWordTests
{
    static readonly (string Role, string Told)[] Outcomes =
    [
        ("truce", "Ceasefire"),
        ("corridor", "Corridor"),
        ("exchange", "Exchange"),
        ("agree", "Agreed"),
        ("in-force", "InForce"),
        ("extend", "Extended"),
        ("end", "Ended"),
        ("deny", "Denied"),
        ("break", "broken"),
        ("unreal", ""),
        ("older", ""),
        ("exchange-verb", "Exchange"),
        ("captive", "Exchange"),
        ("mandate", "Mandate"),
        ("mission", "Mandate"),
        ("agree-mandate", "Agreed"),
        ("agree-corridor", "Agreed"),
        ("in-force-corridor", "InForce"),
        ("in-force-exchange", "InForce"),
        ("end-corridor", "Ended"),
        ("figurative", ""),
        ("announce", "by CHL PER"),
        ("by", "of CHL PER"),
        ("broker", "of CHL PER"),
        ("own", "of CHL PER"),
        ("coming", "Agreed"),
        ("both", "CHL PER"),
        ("accuse", "broken"),
        ("unbroken", "kept"),
    ];

    public static TheoryData<string, string, string> Rows
    {
        get
        {
            var rows = new TheoryData<string, string, string>();
            foreach (
                var row in KnowledgeTable.Read(Checkout.Knowledge, "en/appeals/truces.tsv", "word", "role", "example")
            )
            foreach (var (role, told) in Outcomes)
                if (role == row[1])
                    rows.Add(row[0], told, row[2]);
            return rows;
        }
    }

    [Theory, MemberData(nameof(Rows))]
    public void Word_of_a_truce_tells_in_its_example_what_its_role_says(string word, string told, string example)
    {
        Assert.Contains(word, example, StringComparison.OrdinalIgnoreCase);
        var isBreach = told is "broken" or "kept" or "CHL PER";
        var text = isBreach ? "Peru and Chile agreed to a truce on Monday. " + example : example;
        var truces = TruceFinder.Find(Telling.Of(text), Telling.Knowledge.Appeals);
        Assert.Equal(told, string.Join(" ", truces.Select(t => Show(t, told))));
    }

    static string Show(TruceMention truce, string told) =>
        told switch
        {
            "broken" or "kept" => truce.Violations.Any(v => v.By == "CHL") ? "broken" : "kept",
            "CHL PER" => Sides(truce.Violations.Select(v => v.By)),
            "by CHL PER" => "by " + Sides(truce.AnnouncedBy),
            "of CHL PER" => "of " + Sides(truce.Parties),
            "Ceasefire" or "Corridor" or "Exchange" or "Mandate" => $"{truce.What}",
            _ => $"{truce.Status}",
        };

    static string Sides(IEnumerable<string> sides) => string.Join(" ", sides.Order(StringComparer.Ordinal));
}
