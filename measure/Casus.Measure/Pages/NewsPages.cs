using System.Globalization;
using System.Text.Json;
using Casus.Measure.Seeds;
using Casus.Reports.Credits;

namespace Casus.Measure.Pages;

/// <summary>Adds up how news pages were read: body, title, authors, day.</summary>
sealed class NewsPages(AgencyLexicon agencies)
{
    readonly Shingles _body = new();
    DayTally _days;
    int _pages;
    int _titles;
    int _signed;
    int _exact;
    double _authors;
    int _unsigned;
    int _invented;
    int _byPersons;
    double _persons;
    int _bodies;

    public void Add(JsonElement gold, NewsPage said, Action<string>? tell)
    {
        _pages++;
        var f1 = _body.Add(gold.Text("articleBody") ?? "", said.Body);
        if (f1 < 0.97)
            tell?.Invoke(FormattableString.Invariant($"body {f1:F3}"));
        if (PageText.Fold(gold.Text("title") ?? "") == PageText.Fold(said.Title))
            _titles++;
        else
            tell?.Invoke($"title '{said.Title}' for '{gold.Text("title")}'");
        Authors([.. gold.Texts("authors").Select(PageText.Fold)], [.. said.Signers.Select(PageText.Fold)], tell);
        Persons(gold, said);
        var days = Days(gold.Text("publishing_date") ?? "");
        var day = DayTally.Of(said.Published, days);
        _days += day;
        if (day.Right == 0)
            tell?.Invoke($"day {said.Published.Interval} for {string.Join(" or ", days)}");
    }

    public IEnumerable<(string Metric, double Value)> Scores() =>
        [
            ("body_f1", _body.F1),
            ("body_precision", _body.Precision),
            ("body_recall", _body.Recall),
            ("body_exact", _body.Exact),
            ("title_exact", Share(_titles, _pages)),
            ("authors_f1", Share(_authors, _signed)),
            ("authors_exact", Share(_exact, _signed)),
            ("authors_invented", Share(_invented, _unsigned)),
            ("persons_f1", Share(_persons, _byPersons)),
            ("bodies_as_persons", Share(_bodies, _pages)),
            ("day_exact", _days.Accuracy),
            ("day_sure", _days.SureShare),
            ("day_wrong", _days.WrongShare),
        ];

    void Authors(HashSet<string> gold, HashSet<string> said, Action<string>? tell)
    {
        if (!gold.SetEquals(said))
            tell?.Invoke($"authors '{string.Join("', '", said)}' for '{string.Join("', '", gold)}'");
        if (gold.Count == 0)
        {
            _unsigned++;
            _invented += said.Count > 0 ? 1 : 0;
            return;
        }
        _signed++;
        _exact += gold.SetEquals(said) ? 1 : 0;
        _authors += new Tally(gold.Count(said.Contains), gold.Count, said.Count).F1;
    }

    /// <summary>The persons alone: a gold author is none when it is the publisher, by its name or its domain, or a known agency or outlet.</summary>
    void Persons(JsonElement gold, NewsPage said)
    {
        var publisher = Solid(gold.Text("publisher") ?? "");
        var domain = Solid(Uri.TryCreate(gold.Text("url"), UriKind.Absolute, out var at) ? at.Host : "");
        bool IsBody(string name) =>
            agencies.Find(name) is not null
            || Solid(name) is var solid
                && (solid == publisher || (solid.Length > 3 && domain.Contains(solid, StringComparison.Ordinal)));
        _bodies += said.Authors.Any(IsBody) ? 1 : 0;
        var persons = gold.Texts("authors").Where(a => !IsBody(a)).Select(PageText.Fold).ToHashSet();
        var names = said.Authors.Select(PageText.Fold).ToHashSet();
        if (persons.Count == 0 && names.Count == 0)
            return;
        _byPersons++;
        _persons += new Tally(persons.Count(names.Contains), persons.Count, names.Count).F1;
    }

    static string Solid(string name) => PageText.Fold(name).Replace(" ", "", StringComparison.Ordinal);

    /// <summary>The day where it was published and the day in UTC.</summary>
    static string[] Days(string moment) =>
        DateTimeOffset.TryParse(moment, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at)
            ? [Iso(at.DateTime), Iso(at.UtcDateTime)]
            : [];

    static string Iso(DateTime at) => at.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    static double Share(double part, int whole) => whole == 0 ? 0 : part / whole;
}
