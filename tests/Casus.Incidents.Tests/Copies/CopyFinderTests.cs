using Casus.Incidents.Copies;
using Casus.Incidents.Signatures;
using Casus.Reports.Copies;

namespace Casus.Incidents.Tests.Copies;

public class CopyFinderTests
{
    const int Length = 200;

    static Signature Report(string id, string body, int day = 2, string? url = null) =>
        Sketched.Report(id, published: Sketched.On(2019, 4, day), url: url, sketch: CopySketch.Of(body));

    /// <summary>Words that no two stories share.</summary>
    static string[] Words(string story, int count = Length) =>
        [.. Enumerable.Range(0, count).Select(i => $"{story}{(char)('a' + (i * 7 % 26))}{i * i % 97}x")];

    static string Text(params IEnumerable<string> words) => string.Join(' ', words);

    [Fact]
    public void A_copy_leads_to_the_report_that_was_published_first()
    {
        var first = Report("x", Text(Words("s")));
        var second = Report("y", Text([.. Words("lede", 20), .. Words("s").Skip(20)]), day: 3);
        var links = CopyFinder.Find([second, first]);
        Assert.Equal(first.Report, links.CopyOf[second.Report]);
        Assert.Single(links.CopyOf);
    }

    [Fact]
    public void The_first_fifth_of_a_story_among_other_words_is_a_copy()
    {
        var first = Report("x", Text(Words("s")));
        var cut = Report("y", Text([.. Words("s").Take(Length / 5), .. Words("local", Length / 5)]), day: 3);
        Assert.Equal(first.Report, CopyFinder.Find([cut, first]).CopyOf[cut.Report]);
    }

    [Fact]
    public void A_story_cut_short_below_as_much_local_text_is_a_copy()
    {
        var first = Report("x", Text(Words("s")));
        var local = Report("y", Text([.. Words("local", 60), .. Words("s").Take(50)]), day: 3);
        Assert.Equal(first.Report, CopyFinder.Find([local, first]).CopyOf[local.Report]);
    }

    [Fact]
    public void A_round_up_that_has_a_story_s_beginning_among_others_is_none()
    {
        var first = Report("x", Text(Words("s")));
        var items = Text([.. Words("t", 110), .. Words("s").Take(40), .. Words("u", 60)]);
        Assert.Empty(CopyFinder.Find([first, Report("y", items, day: 3)]).CopyOf);
    }

    [Fact]
    public void A_text_with_every_seventh_word_spoilt_is_a_copy()
    {
        var first = Report("x", Text(Words("s")));
        var spoilt = Report("y", Text(Words("s").Select((w, i) => i % 7 == 0 ? w + "q" : w)), day: 3);
        Assert.Equal(first.Report, CopyFinder.Find([spoilt, first]).CopyOf[spoilt.Report]);
    }

    [Fact]
    public void Two_sentences_misread_here_and_there_below_a_local_paragraph_are_a_copy_by_the_names_in_their_places()
    {
        var story = Words("s").Select((w, i) => i % 5 == 2 ? char.ToUpperInvariant(w[0]) + w[1..] : w).ToArray();
        var spoilt = story.Take(28).Select((w, i) => i % 7 == 4 ? w + "q" : w);
        var first = Report("x", Text(story));
        var cut = Report("y", Text([.. Words("local", 22), .. spoilt]), day: 3);
        Assert.Equal(first.Report, CopyFinder.Find([cut, first]).CopyOf[cut.Report]);
    }

    [Fact]
    public void Two_reports_of_one_matter_that_have_names_at_the_same_distance_are_no_copies()
    {
        static string Told(string story) =>
            Text(Words(story).Select((w, i) => i % 9 == 0 ? $"Shared{(char)('a' + (i / 9))}name" : w));
        Assert.Empty(CopyFinder.Find([Report("x", Told("s")), Report("y", Told("t"), day: 3)]).CopyOf);
    }

    [Fact]
    public void Two_misread_texts_that_share_too_little_are_copies_of_the_one_that_came_last()
    {
        var story = Words("s");
        string Misread(int rest) => Text(story.Select((w, i) => i % 5 == rest ? w + "q" : w));
        var one = Report("x", Misread(0));
        var other = Report("y", Misread(2), day: 3);
        var whole = Report("z", Text(story), day: 4);
        Assert.Empty(CopyFinder.Find([one, other]).CopyOf);
        Assert.Equal(2, CopyFinder.Find([one, other, whole]).CopyOf.Count);
    }

    [Fact]
    public void A_round_up_of_two_stories_joins_them_not()
    {
        var items = Report("z", Text([.. Words("s", 60), .. Words("t", 60), .. Words("u", 60)]), day: 4);
        var links = CopyFinder.Find([Report("x", Text(Words("s", 60))), Report("y", Text(Words("t", 60)), 3), items]);
        Assert.Single(links.CopyOf);
    }

    [Fact]
    public void A_later_story_that_repeats_the_end_of_an_older_one_is_none()
    {
        var first = Report("x", Text(Words("s")));
        var later = Report("y", Text([.. Words("new", 90), .. Words("s").Skip(Length - 80)]), day: 3);
        Assert.Empty(CopyFinder.Find([first, later]).CopyOf);
    }

    [Fact]
    public void A_form_filled_in_with_other_names_and_numbers_is_none()
    {
        static string Form(string name, int number) =>
            Text(
                Enumerable
                    .Range(0, 40)
                    .Select(i =>
                        $"station number{(char)('a' + (i % 26))} reports that {name}{(char)('a' + (i % 26))} has {number + i} litres"
                    )
            );
        Assert.Empty(CopyFinder.Find([Report("x", Form("Kel", 100)), Report("y", Form("Dun", 300), day: 3)]).CopyOf);
    }

    [Fact]
    public void A_quote_that_two_stories_share_makes_no_copy()
    {
        var quote = "“" + Text(Words("q", 60)) + "”";
        var one = Report("x", Text([.. Words("s", 60), quote]));
        var other = Report("y", Text([quote, .. Words("t", 60)]), day: 3);
        Assert.Empty(CopyFinder.Find([one, other]).CopyOf);
    }

    [Fact]
    public void What_an_agency_published_is_the_original_of_what_its_subscribers_did_before()
    {
        var body = Text(Words("s"));
        var subscriber = Report("x", body);
        var agency = Report("y", body, day: 4) with { Wire = WireStanding.Agency };
        Assert.Equal(agency.Report, CopyFinder.Find([subscriber, agency]).CopyOf[subscriber.Report]);
    }

    [Fact]
    public void Of_texts_of_one_day_the_longest_is_the_original()
    {
        var cut = Report("x", Text(Words("s").Take(Length / 2)));
        var whole = Report("y", Text(Words("s")));
        Assert.Equal(whole.Report, CopyFinder.Find([cut, whole]).CopyOf[cut.Report]);
    }

    [Fact]
    public void Any_order_of_reports_gives_the_same_links()
    {
        var whole = Words("s");
        Signature[] reports =
        [
            .. Enumerable
                .Range(0, 12)
                .Select(i =>
                    Report($"r{i}", Text([.. whole.Take(60 + (i * 11)), .. Words($"l{i}", 20)]), day: 2 + (i % 3))
                ),
        ];
        var links = CopyFinder.Find([.. reports]);
        Assert.Equal(11, links.CopyOf.Count);
        for (var shift = 1; shift < reports.Length; shift++)
        {
            var turned = CopyFinder.Find([.. reports[shift..], .. reports[..shift]]);
            Assert.Equal(links.CopyOf.AsEnumerable(), turned.CopyOf);
        }
    }

    [Fact]
    public void Two_texts_of_one_page_are_versions_and_never_copies()
    {
        var body = Text(Words("s"));
        var first = Report("x", body, url: "https://www.news.test/a/");
        var later = Report("y", body, day: 3, url: "http://news.test/a?utm_source=z");
        var links = CopyFinder.Find([first, later]);
        Assert.Empty(links.CopyOf);
        Assert.Equal(first.Report, links.VersionOf[later.Report]);
    }
}
