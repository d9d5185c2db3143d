using System.Text;
using Casus.Language;
using FsCheck;
using FsCheck.Fluent;

namespace Casus.Reports.Tests;

public class ReadingProperties
{
    static readonly string[] Pieces =
    [
        "The dam broke on Monday, officials said, and nobody crossed the river for a week. ",
        "\n",
        "\n\n",
        "\r\n",
        "Read also",
        "(photo: A/AFP)",
        "<p>",
        "</p>",
        "<div class=\"a\">",
        "<!--",
        "-->",
        "<script>",
        "&amp;",
        "&#128512;",
        "&nosuch;",
        "😀",
        "\uD800",
        "é",
        "ш",
        "\u00A0 \t",
        "\u200B",
        "\u202E",
        "“",
        "2031-05-09",
        "May 9, 2031",
        "\0",
        "https://a.example/2031/05/09/x",
    ];

    static readonly Arbitrary<string> Texts = Gen.Elements(Pieces).ListOf().Select(string.Concat).ToArbitrary();

    [Fact]
    public void Every_run_of_clean_text_that_was_copied_decodes_from_its_bytes() =>
        Prop.ForAll(
                Texts,
                text =>
                {
                    foreach (var kind in new[] { MediaKind.Text, MediaKind.Html })
                    {
                        var bytes = Encoding.UTF8.GetBytes(text);
                        var report = Reading.Of(bytes, new Provenance(kind));
                        var end = 0;
                        foreach (var (clean, raw) in report.Map.Segments)
                        {
                            Assert.InRange(clean.Start, end, report.Text.Length);
                            Assert.InRange(raw.Start, 0, raw.End);
                            Assert.InRange(raw.End, raw.Start, bytes.Length);
                            end = clean.End;
                            if (clean.Length > 2)
                                Assert.Equal(clean.In(report.Text), Encoding.UTF8.GetString(bytes[raw.Start..raw.End]));
                        }
                        Assert.InRange(end, 0, report.Text.Length);
                        Assert.InRange(report.BodyStart, 0, report.Text.Length);
                        Assert.DoesNotContain("\n\n", report.Text, StringComparison.Ordinal);
                    }
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Any_bytes_are_read_without_harm_and_twice_alike() =>
        Prop.ForAll(
                ArbMap.Default.ArbFor<byte[]>(),
                bytes =>
                {
                    foreach (var kind in new[] { MediaKind.Text, MediaKind.Html })
                    {
                        var report = Reading.Of(bytes, new Provenance(kind));
                        Assert.Equal(report.Text, Reading.Of(bytes, new Provenance(kind)).Text);
                        var whole = report.Map.ToRaw(new TextSpan(0, report.Text.Length));
                        Assert.True(whole is null || whole.Value.End <= bytes.Length);
                    }
                }
            )
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(1251, "Плотина прорвана в понедельник, сообщили власти города и никто не перешёл реку.")]
    [InlineData(1252, "Der Damm brach am Montag, sagten die Behörden, und niemand überquerte den Fluß.")]
    [InlineData(1200, "The dam broke on Monday, officials said, and nobody crossed.")]
    public void A_text_in_another_charset_is_read_and_led_back(int codePage, string text)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(codePage) ?? Encoding.Unicode;
        var bytes = encoding.GetBytes(text);
        var report = Reading.Of(bytes);
        Assert.Equal(text, report.Text);
        var raw = report.Map.ToRaw(new TextSpan(4, 9))!.Value;
        Assert.Equal(text.Substring(4, 9), encoding.GetString(bytes[raw.Start..raw.End]));
    }
}
