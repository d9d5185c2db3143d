using Casus.Language.Knowledge;
using Casus.Tests;

namespace Casus.Coding.Tests.Events;

/// <summary>The examples of the word tables beside the rules: each gives what its row tells.</summary>
public class WordTablesTests
{
    public static TheoryData<string, string> Contexts => Examples("contexts.tsv", "context");

    public static TheoryData<string, string> Weapons => Examples("weapons.tsv", "mode");

    public static TheoryData<string, string> Sectors => Examples("sectors.tsv", "sector");

    [Theory, MemberData(nameof(Contexts))]
    public void Example_gives_the_context(string context, string sentence) =>
        Assert.Contains(Coded.Statements(sentence).SelectMany(s => s.Events), e => e.Context.Contains(context));

    [Theory, MemberData(nameof(Weapons))]
    public void Example_gives_the_mode(string mode, string sentence) =>
        Assert.Contains(Coded.Statements(sentence).SelectMany(s => s.Events), e => e.Mode == mode);

    [Theory, MemberData(nameof(Sectors))]
    public void Example_gives_the_sector(string sector, string sentence) =>
        Assert.Contains(
            Coded.Statements(sentence).SelectMany(s => s.Events).SelectMany(e => e.Actors.Concat(e.Recipients)),
            party => party.Split(' ')[^1] == sector
        );

    static TheoryData<string, string> Examples(string file, string what)
    {
        var rows = new TheoryData<string, string>();
        foreach (var row in KnowledgeTable.Read(Checkout.Knowledge, $"en/events/{file}", what, "words", "example"))
            rows.Add(row[0], row[2]);
        return rows;
    }
}
