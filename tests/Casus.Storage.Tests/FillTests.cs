using System.Text;
using Casus.Language;
using Casus.Ledger;
using Casus.Ledger.Redactions;
using static Casus.Storage.Tests.SampleEntries;

namespace Casus.Storage.Tests;

public sealed class FillTests
{
    [Theory]
    [InlineData("Zoë met José.", "José", "Zoë met ***×.")]
    [InlineData("Ana and Anatolia", "Ana", "*** and Anatolia")]
    [InlineData("習近平 said", "習近平", "███ said")]
    [InlineData("Ana 😀 x", "Ana 😀", "****\U0001F7E9 x")]
    public void A_fill_is_as_long_in_characters_and_in_bytes(string text, string words, string filled)
    {
        var read = Read(text);
        var bytes = Encoding.UTF8.GetBytes(text);
        // One run of the map for every character, as a reader makes them where widths differ.
        var map = text.EnumerateRunes()
            .Aggregate(
                (Clean: 0, Raw: 0, Segments: new List<Reports.SpanMapSegment>()),
                (at, rune) =>
                {
                    var raw = new Reports.ByteRange(at.Raw, at.Raw + rune.Utf8SequenceLength);
                    at.Segments.Add(new(new(at.Clean, rune.Utf16SequenceLength), raw));
                    return (at.Clean + rune.Utf16SequenceLength, raw.End, at.Segments);
                }
            )
            .Segments;
        var stored = new StoredReport(read.Report with { Map = new([.. map]) }, read.Coding, ["a.txt"]);
        var redaction = Redaction.Of(stored, bytes, [.. NamedSpan.OfWords(text, words)]);
        Assert.Equal(filled, redaction.Report.Text);
        Assert.Equal(redaction.Report.Text, Encoding.UTF8.GetString(redaction.Raw));
        Assert.Equal((text.Length, bytes.Length), (redaction.Report.Text.Length, redaction.Raw.Length));
    }

    [Fact]
    public void A_place_is_counted_in_code_points()
    {
        Assert.Equal(new TextSpan(2, 3), NamedSpan.Of("😀Ana", 1, 4));
        Assert.Null(NamedSpan.Of("Ana", 1, 4));
        Assert.Null(NamedSpan.Of("Ana", 2, 2));
    }
}
