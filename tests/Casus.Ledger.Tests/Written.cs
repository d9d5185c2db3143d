using System.Collections.Immutable;
using Casus.Coding;
using Casus.Coding.Actors;
using Casus.Coding.Appeals;
using Casus.Coding.Events;
using Casus.Coding.Figures;
using Casus.Coding.Places;
using Casus.Coding.Settings;
using Casus.Coding.Statements;
using Casus.Language;
using Casus.Language.Expressions;
using Casus.Reports;
using Casus.Reports.Copies;

namespace Casus.Ledger.Tests;

/// <summary>A report and its coding written by hand, entry by entry; every span is found by its words in the text.</summary>
sealed class Written(string text)
{
    readonly List<Statement> _statements = [];
    readonly List<Figure> _figures = [];
    readonly List<AppealMention> _appeals = [];
    readonly List<TruceMention> _truces = [];
    readonly List<PlaceMention> _places = [];

    public string Id { get; } = ContentId.Of('r', text);
    public DateInterval Published { get; init; }
    public MainIncident? Main { get; set; }
    public string? Url { get; init; }
    public CopySketch Sketch { get; init; } = CopySketch.Empty;

    public TextSpan Find(string words) => new(text.IndexOf(words, StringComparison.Ordinal), words.Length);

    public List<Setting> Settings { get; } = [];

    public List<Amendment> Amendments { get; } = [];

    public Statement Say(
        string quote,
        Actor claimant,
        bool background = false,
        Polarity polarity = Polarity.Asserts,
        ImmutableArray<ChannelLink> channel = default,
        About? about = null,
        params ImmutableArray<CodedEvent> events
    )
    {
        var span = Find(quote);
        var statement = new Statement(
            ContentId.Of('s', Id, quote, claimant.Id),
            span,
            span,
            null,
            null,
            null,
            claimant,
            claimant.Kind == ClaimantKind.Author ? ClaimantBasis.Author : ClaimantBasis.Said,
            channel.IsDefault ? [] : channel,
            null,
            polarity,
            Certainty.Certain,
            Tense.Past,
            false,
            about,
            background,
            events
        );
        _statements.Add(statement);
        return statement;
    }

    public CodedEvent Act(string words, string type, string[] actors, string[] recipients, string? mode = null) =>
        new(type, mode, [], [.. actors], [.. recipients], null, null, Find(words));

    public Figure Count(
        Statement by,
        string words,
        FigureKind kind,
        string? side,
        Quantity quantity,
        DateInterval? asOf = null,
        Standing standing = Standing.Stands,
        FigureScope scope = FigureScope.Cumulative
    )
    {
        var figure = new Figure(
            ContentId.Of('f', by.Id, words, kind.ToString()),
            by.Id,
            by.Background,
            kind,
            side,
            side is null ? null : SideBasis.Said,
            null,
            [],
            quantity,
            scope,
            asOf,
            null,
            standing,
            [],
            null,
            null,
            [],
            Find(words)
        );
        _figures.Add(figure);
        return figure;
    }

    /// <summary>Puts a figure in the place of the one with its id.</summary>
    public void Change(Figure figure) => _figures[_figures.FindIndex(f => f.Id == figure.Id)] = figure;

    public void Ask(AppealMention appeal) => _appeals.Add(appeal);

    public void Stop(TruceMention truce) => _truces.Add(truce);

    public void Where(Statement statement, string name, PlaceRelation relation = PlaceRelation.Near) =>
        _places.Add(new(name, relation, null, null, null, 1, statement.Background, statement.Id, Find(name)));

    public StoredReport Stored(string file = "report.txt")
    {
        var title = text.Split('\n')[0];
        var report = new Report(
            Id,
            ContentId.Sha256(System.Text.Encoding.UTF8.GetBytes(text)),
            Provenance.Text with
            {
                Url = Url,
            },
            text,
            Math.Min(title.Length + 1, text.Length),
            title,
            null,
            null,
            "en",
            new(Published, []),
            [],
            SpanMap.Empty,
            Sketch,
            []
        );
        var coding = new ReportCoding(
            Id,
            Main,
            [.. _statements],
            [.. _figures],
            [.. _appeals],
            [.. _truces],
            [.. _places],
            [],
            []
        )
        {
            Settings = [.. Settings],
            Amendments = [.. Amendments],
        };
        return new(report, coding, [file]);
    }
}
