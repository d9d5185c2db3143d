using Casus.Coding.Figures;
using Casus.Incidents.Copies;
using Casus.Incidents.Signatures;
using Casus.Reports.Copies;

namespace Casus.Incidents.Tests.Copies;

/// <summary>What stands under many reports of an outlet tells of none of them.</summary>
public class RepeatedTellingTests
{
    const string Footer = "The flood of the spring killed forty people in the district of Tarvos.";

    static Signature Report(int story, int day)
    {
        var lead =
            $"Gate {(char)('a' + story)} of the dam at Orlow{(char)('a' + story)} was opened by its keepers at noon.";
        var body = $"{lead}\n{Footer}";
        var own = SketchedSentence.HashAt(body, 0);
        var repeated = SketchedSentence.HashAt(body, lead.Length + 10);
        Assert.NotNull(own);
        Assert.NotNull(repeated);
        return Sketched.Report($"r{story}", published: Sketched.On(2019, 4, day), sketch: CopySketch.Of(body)) with
        {
            Sentences = SketchedSentence.Of(body),
            Outlet = "a.test",
            Places = [new($"orlow{story}", null, null, 1, own), new("tarvos", null, null, 1, repeated)],
            Counts = [new(FigureKind.Killed, null, 40, repeated)],
        };
    }

    [Fact]
    public void Places_and_counts_of_a_sentence_under_reports_of_many_days_are_left_out()
    {
        Signature[] all = [Report(0, 2), Report(1, 9), Report(2, 19)];
        var repeated = new RepeatedSentences(all);
        foreach (var (report, own) in all.Zip(all.Select(repeated.OwnOf)))
        {
            Assert.Equal([report.Places[0]], own.Places);
            Assert.Empty(own.Counts);
        }
    }

    [Fact]
    public void So_they_are_under_very_many_reports_of_an_outlet()
    {
        Signature[] all = [.. Enumerable.Range(0, 6).Select(i => Report(i, 2))];
        var repeated = new RepeatedSentences(all);
        Assert.All(all, report => Assert.Empty(repeated.OwnOf(report).Counts));
    }

    [Fact]
    public void The_later_reports_of_one_story_keep_what_they_tell_again()
    {
        Signature[] all = [Report(0, 2), Report(1, 3), Report(2, 4)];
        Assert.All(all, report => Assert.Same(report, new RepeatedSentences(all).OwnOf(report)));
    }

    [Fact]
    public void A_sentence_is_known_again_from_any_place_in_it()
    {
        var body = $"Short one. {Footer} A guard said so to the keepers of the gate.\n{Footer}";
        var first = body.IndexOf(Footer, StringComparison.Ordinal);
        var hashes = Enumerable
            .Range(first + 1, Footer.Length - 2)
            .Select(at => SketchedSentence.HashAt(body, at))
            .Distinct();
        Assert.Equal([SketchedSentence.HashAt(body, body.Length - 5)], hashes);
        Assert.Null(SketchedSentence.HashAt(body, 2));
    }
}
