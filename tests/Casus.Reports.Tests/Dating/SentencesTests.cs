using Casus.Language;
using Casus.Reports.Dating;

namespace Casus.Reports.Tests.Dating;

public class SentencesTests
{
    [Fact]
    public void A_sentence_ends_at_its_stops() =>
        Assert.Equal(
            " It began on 9 Nov. 2031 there.",
            Sentences.Around("So it was. It began on 9 Nov. 2031 there. Then", new(24, 2)).ToString() + "."
        );

    [Fact]
    public void A_text_without_stops_is_not_looked_through_for_every_date()
    {
        var text = new string('x', 50_000);
        Assert.Equal((2 * Sentences.Furthest) + 4, Sentences.Around(text, new TextSpan(20_000, 4)).Length);
    }
}
