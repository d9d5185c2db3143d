using System.Collections.Immutable;
using Casus.Language;
using Casus.Measure.Copies;
using Casus.Measure.Litter;
using Casus.Reports;
using Casus.Reports.Copies;

namespace Casus.Measure.Tests.Litter;

public class PieceTallyTests
{
    static readonly MadeLine[] Page =
    [
        new([new("Home", "menu", Keep: false)], AfterGap: false),
        new([new("It rained.", "body", Keep: true), new("Share", "glued", Keep: false)], AfterGap: true),
        new([new("It rained.", "doubled", Keep: false)], AfterGap: true),
    ];

    [Fact]
    public void A_piece_is_kept_when_most_of_its_bytes_are_in_the_clean_text()
    {
        var tally = new PieceTally();
        Assert.Empty(tally.Add(Page, Of("It rained.", 6)));
        Assert.Equal(1, tally.Share);
    }

    [Fact]
    public void Of_equal_pieces_it_does_not_matter_which_one_stays() =>
        Assert.Empty(new PieceTally().Add(Page, Of("It rained.", 23)));

    [Fact]
    public void What_was_kept_wrongly_is_told()
    {
        var tally = new PieceTally();
        Assert.Equal(["menu"], tally.Add(Page, Of("Home\n\nIt rained.", 0)).Select(p => p.Kind));
        Assert.Equal(0.75, tally.Share);
        Assert.Equal(0.25, PieceTally.Blind([Page], _ => true));
    }

    [Fact]
    public void The_same_seed_makes_the_same_pages()
    {
        Wording[] wordings =
        [
            .. new[] { "head", "under", "inside", "foot" }.Select(place => new Wording(
                "menu",
                [place],
                "en",
                [place],
                false
            )),
        ];
        var body = new CleanBody("en", "It rained", ["It rained.", "Then it snowed."]);
        Assert.Equal(Bytes(1), Bytes(1));
        Assert.NotEqual(Bytes(1), Bytes(2));

        byte[] Bytes(ulong seed) =>
            PieceTally.Bytes(new PageMaker(wordings, Fillings.None, new Chance(seed)).Make(body));
    }

    static Report Of(string text, int from) =>
        new(
            "r",
            "",
            Provenance.Text,
            text,
            0,
            null,
            null,
            null,
            "en",
            Publication.Unknown,
            [],
            new SpanMap([new(new TextSpan(0, text.Length), new ByteRange(from, from + text.Length))]),
            CopySketch.Empty,
            ImmutableArray<Finding>.Empty
        );
}
