using System.Collections.Immutable;
using Casus.Coding.Actors;
using Casus.Coding.Events;
using Casus.Coding.Statements;
using Casus.Coding.Tests.Actors;
using Casus.Language;
using Casus.Language.Models;
using Casus.Language.Trees;
using Casus.Reports;
using Casus.Tests;

namespace Casus.Coding.Tests.Events;

/// <summary>Texts read through the real stages with the shipped data, and their acts as one line each.</summary>
static class Coded
{
    static readonly Lazy<LanguageModel> Model = new(() => LanguageModel.Load(Checkout.Knowledge, Tier.Accurate));
    static readonly Lazy<CodingKnowledge> Shipped = new(() => CodingKnowledge.Load(Checkout.Knowledge));

    public static CodingKnowledge Knowledge => Shipped.Value;

    public static ImmutableArray<Statement> Statements(string text) => EventCoder.Code(Context(text), Knowledge.Events);

    public static ParsedText Parse(string text) => LanguagePipeline.Parse(text, Model.Value);

    /// <summary>Where the rules stand that fit the text somewhere: <c>en/events/aid.rules:5</c>.</summary>
    public static (ImmutableArray<string> Rules, ImmutableArray<string> Acts) Fitting(string text)
    {
        var context = Context(text);
        return (
            [.. EventCoder.Fitting(context, Knowledge.Events).Select(r => $"{r.Path}:{r.Line}")],
            [.. EventCoder.Code(context, Knowledge.Events).SelectMany(s => s.Events).Select(Line)]
        );
    }

    /// <summary>The same with somebody's own files.</summary>
    public static ImmutableArray<string> Acts(string text, CodingKnowledge knowledge) =>
        [.. EventCoder.Code(Context(text, knowledge), knowledge.Events).SelectMany(s => s.Events).Select(Line)];

    public static CodingContext Context(string text, CodingKnowledge? own = null)
    {
        var knowledge = own ?? Knowledge;
        var parsed = LanguagePipeline.Parse(text, Model.Value);
        var report = Written.Report(text);
        var lands = Lands.Of(parsed, knowledge);
        var actors = TownBodies.Fill(parsed, ActorFinder.Find(report, parsed, knowledge.Actors), lands);
        var statements = StatementFinder.Find(report, parsed, actors, knowledge.Statements);
        if (statements.IsEmpty)
            statements = [.. parsed.Sentences.Select((s, i) => AuthorSays(i, s.Span))];
        return new CodingContext(report, parsed, actors, statements) { Lands = lands };
    }

    /// <summary>Type, mode, and the sides of actors and recipients: <c>ASSAULT/drone [KEN] -> [SOM]</c>.</summary>
    public static ImmutableArray<string> Acts(string text) =>
        [.. Statements(text).SelectMany(s => s.Events).Select(Line)];

    public static string Line(CodedEvent e) =>
        $"{e.Type}{(e.Mode is null ? "" : "/" + e.Mode)} [{Sides(e.Actors)}] -> [{Sides(e.Recipients)}]";

    static string Sides(IEnumerable<string> codes) =>
        string.Join(", ", codes.Select(c => c.Split(' ', '/')[0]).Distinct().Order(StringComparer.Ordinal));

    static Statement AuthorSays(int number, TextSpan span) =>
        new(
            $"s{number}",
            span,
            span,
            null,
            null,
            null,
            new Actor("author", "author", ClaimantKind.Author, null, null, null),
            ClaimantBasis.Author,
            [],
            null,
            Polarity.Asserts,
            Certainty.Certain,
            Tense.Past,
            false,
            null,
            false,
            []
        );
}
