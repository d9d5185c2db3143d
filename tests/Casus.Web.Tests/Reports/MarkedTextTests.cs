using Casus.Web.Reports;

namespace Casus.Web.Tests.Reports;

public class MarkedTextTests
{
    [Fact]
    public void Pieces_are_the_text_again_however_spans_overlap()
    {
        const string Text = "A 🚑 took e\u0301leven 🕊 home, one said.";
        var runes = Text.EnumerateRunes().Count();
        var chance = new Random(7);
        for (var i = 0; i < 500; i++)
        {
            var spans = Enumerable
                .Range(0, chance.Next(9))
                .Select(_ => new MarkedSpan(chance.Next(-1, runes + 2), chance.Next(-1, runes + 2), MarkKinds.Figure))
                .ToList();
            var pieces = MarkedText.Of(Text, spans);
            Assert.Equal(Text, string.Concat(pieces.Select(p => p.Text)));
            foreach (var span in spans.Where(s => s.Start >= 0 && s.Start < s.End && s.End <= runes))
            {
                var inside = pieces.Where(p => p.Start >= span.Start && p.End <= span.End).ToList();
                Assert.Equal(
                    string.Concat(Text.EnumerateRunes().Take(span.End).Skip(span.Start)),
                    string.Concat(inside.Select(p => p.Text))
                );
                Assert.All(inside, p => Assert.True(p.Kinds.HasFlag(MarkKinds.Figure)));
                Assert.Contains($"c={span.Start}-{span.End}", inside[0].Anchors);
            }
        }
    }

    [Fact]
    public void A_text_without_spans_is_one_piece_and_an_empty_one_none()
    {
        Assert.Equal(
            [new("plain", MarkKinds.None, 0, 5, [])],
            MarkedText.Of("plain", []),
            (a, b) => a.Text == b.Text && a.Kinds == b.Kinds
        );
        Assert.Empty(MarkedText.Of("", []));
    }
}
