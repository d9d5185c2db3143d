using Casus.Coding.Events;
using Casus.Tests;

namespace Casus.Coding.Tests.Events;

/// <summary>The sentences of <c>told.tsv</c>: every act that they tell, and none that they do not.</summary>
public class ToldActsTests
{
    public static TheoryData<string, string, string> Rows
    {
        get
        {
            var rows = new TheoryData<string, string, string>();
            var file = Checkout.Path("tests", "Casus.Coding.Tests", "Events", "told.tsv");
            foreach (var line in File.ReadLines(file).Where(l => l[0] is not '#').Skip(1))
                if (line.Split('\t') is [var kind, var sentence, var acts])
                    rows.Add(kind, sentence, acts);
            return rows;
        }
    }

    [Theory, MemberData(nameof(Rows))]
    public void Sentence_tells_these_acts_and_no_others(string kind, string sentence, string acts)
    {
        var told = Coded.Statements(sentence).SelectMany(s => s.Events).Select(Line).Order(StringComparer.Ordinal);
        var expected = acts.Split("; ").Where(a => a is not "nothing").Order(StringComparer.Ordinal);
        Assert.True(expected.SequenceEqual(told), $"{kind}: {string.Join("; ", told)}");
    }

    static string Line(CodedEvent e) =>
        $"{e.Type}{(e.Mode is null ? "" : "/" + e.Mode)} [{string.Join(", ", e.Actors)}] -> [{string.Join(", ", e.Recipients)}]";
}
