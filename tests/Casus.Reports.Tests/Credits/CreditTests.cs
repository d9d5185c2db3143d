using Casus.Reports.Credits;

namespace Casus.Reports.Tests.Credits;

public class CreditTests
{
    const string Head = "Gates of the Tarvos dam opened at dawn\n\n";

    const string Body =
        "Engineers opened the gates of the upper dam after three days of rain and melting snow, the water board said.\n\n";

    [Theory]
    [InlineData("AFP contributed reporting.", "AFP", AgencyRole.Supplied)]
    [InlineData("The dam had leaked for years, the Kyodo news agency said.", "KYODO", AgencyRole.Source)]
    [InlineData("The dam had leaked for years, according to Novosti-Armenia.", "NOVOSTI-ARMENIA", AgencyRole.Source)]
    [InlineData("The trend agency of the town, Trend, reported the leak in spring.", "TREND", AgencyRole.Source)]
    [InlineData("A gate stands open. (photo: JANE ROE/AFP)", "AFP", AgencyRole.Photo)]
    public void An_agency_is_named_with_what_it_did(string line, string id, AgencyRole role) =>
        Assert.Contains(Reading.Of(Head + Body + line).Agencies, a => a.Id == id && a.Role == role);

    [Theory]
    [InlineData("The trend is clear and dawn came late, the nation was told by a guardian.")]
    [InlineData("A Trend towards rain has been seen by the board for many years now.")]
    public void A_common_word_is_no_agency(string line) => Assert.Empty(Reading.Of(Head + Body + line).Agencies);

    [Theory]
    [InlineData("The dam had leaked for years, the Lowland news agency said.", "Lowland")]
    [InlineData("The National River News Agency reported the leak in spring.", "River")]
    [InlineData("\"Nobody was hurt,\" he was quoted as saying by the LNA agency.", "LNA")]
    [InlineData("The French Lowland news agency said so.", "Lowland")]
    public void An_agency_that_no_list_knows_is_named_by_the_word_behind_it(string line, string name) =>
        Assert.Contains(
            Reading.Of(Head + Body + line).Agencies,
            a => a.Name == name && a.Role == AgencyRole.Source && a.Id == name.ToUpperInvariant()
        );

    [Theory]
    [InlineData("The UN agency said the dam had leaked, and the IAEA agency was told.")]
    [InlineData("The state news agency said so, and French news agencies reported it.")]
    [InlineData("The Water Protection Agency said the dam had leaked.")]
    [InlineData("The press service of the Tarvos board said so.")]
    public void Other_agencies_give_no_news(string line) => Assert.Empty(Reading.Of(Head + Body + line).Agencies);

    [Theory]
    [InlineData("TARVOS, 9 May 2031 (LNA) - ", "LNA")]
    [InlineData("TARVOS (Lowland Wire) — ", "Lowland Wire")]
    [InlineData("TARVOS (Lowland) — ", null)]
    [InlineData("The board (LWB) said: ", null)]
    public void An_agency_in_a_dateline_supplied_the_text(string dateline, string? name)
    {
        var agencies = Reading.Of(Head + dateline + Body).Agencies;
        Assert.Equal(
            name is null ? [] : [name],
            agencies.Where(a => a.Role is AgencyRole.Supplied).Select(a => a.Name)
        );
    }

    [Fact]
    public void A_signature_in_brackets_behind_a_teaser_counts() =>
        Assert.Contains(
            Reading.Of(Head + Body + Body + "Read also: Why the river rose\n\n(The River Post, with AFP)\n").Agencies,
            a => a.Id == "AFP" && a.Role is AgencyRole.Supplied
        );

    [Theory]
    [InlineData("Об этом сообщает «Интерфакс».", "INTERFAX", AgencyRole.Source)]
    [InlineData("За словами речника, передає Укрінформ, ніхто не постраждав.", "UKRINFORM", AgencyRole.Source)]
    [InlineData("Quelle: dpa", "DPA", AgencyRole.Supplied)]
    [InlineData("Con información de EFE", "EFE", AgencyRole.Supplied)]
    [InlineData("وقالت وكالة رويترز إن السد مفتوح", "REUTERS", AgencyRole.Source)]
    public void Agencies_are_known_in_other_scripts_and_languages(string line, string id, AgencyRole role) =>
        Assert.Contains(Reading.Of(Head + Body + line).Agencies, a => a.Id == id && a.Role == role);

    [Theory]
    [InlineData("agence france presse", "AFP")]
    [InlineData("Al-Jazeera", "AL-JAZEERA")]
    [InlineData("the Xinhua News Agency", "XINHUA")]
    [InlineData("NEWS.am", "NEWS.AM")]
    public void A_name_is_known_however_it_is_written(string name, string id) =>
        Assert.Equal(id, Reading.Knowledge.Agencies.Find(name)?.Id);

    [Fact]
    public void Every_agency_has_a_country_code_of_three_letters_or_none_and_is_found_by_its_names()
    {
        Assert.True(Reading.Knowledge.Agencies.All.Length >= 150);
        foreach (var agency in Reading.Knowledge.Agencies.All)
        {
            Assert.True(agency.Country is null or { Length: 3 }, agency.Id);
            foreach (var name in agency.Names)
                Assert.Equal(agency.Id, Reading.Knowledge.Agencies.Find(name)?.Id);
        }
    }

    [Fact]
    public void The_outlet_is_told_by_the_address_on_the_page()
    {
        var report = Reading.Of(Head + Body + "Original url:\n\nhttps://www.dawn.com/news/gates-opened");
        Assert.Equal(new Outlet("Dawn", "dawn.com"), report.Outlet);
        Assert.Equal("https://www.dawn.com/news/gates-opened", report.Url);
    }

    [Fact]
    public void A_given_address_stands_above_the_one_on_the_page_and_none_is_made_up()
    {
        var given = Provenance.Text with { Url = "https://post.example/7" };
        Assert.Equal(
            given.Url,
            Reading.Of(Head + Body + "Original url:\n\nhttps://www.dawn.com/news/gates", given).Url
        );
        Assert.Null(Reading.Of(Head + Body).Url);
    }

    [Theory]
    [InlineData("https://edition.cnn.com/a", null, "CNN", "edition.cnn.com")]
    [InlineData("https://m.tarvospost.example/a", null, null, "tarvospost.example")]
    [InlineData(null, "The Tarvos Post", "The Tarvos Post", null)]
    [InlineData(null, "reuters.com", "Reuters", "reuters.com")]
    public void The_outlet_is_told_by_what_was_given(string? url, string? outlet, string? name, string? domain)
    {
        var given = Provenance.Text with { Url = url, Outlet = outlet };
        Assert.Equal(new Outlet(name, domain), Reading.Of(Head + Body, given).Outlet);
    }

    [Fact]
    public void A_byline_names_persons_and_leaves_the_text()
    {
        var report = Reading.Of("Gates of the Tarvos dam opened\n\nBy Jane Roe and John Doe\n\n" + Body);
        Assert.Equal("Jane Roe, John Doe", report.Byline);
        Assert.DoesNotContain("Jane Roe", report.Text, StringComparison.Ordinal);
        var agency = Reading.Of("Gates of the Tarvos dam opened\n\nBy Reuters\n\n" + Body);
        Assert.Null(agency.Byline);
        Assert.Equal("Reuters", agency.Signed);
    }
}
