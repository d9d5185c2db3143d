using System.Collections.Immutable;
using Casus.Coding;
using Casus.Coding.Actors;
using Casus.Coding.Figures;
using Casus.Coding.Places;
using Casus.Coding.Statements;
using Casus.Coding.Victims;
using Casus.Feeds;
using Casus.Language;
using Casus.Language.Names;
using Casus.Language.Trees;
using Casus.Reports;

namespace Casus.Cli;

/// <summary>A report read once more with everything that is otherwise dropped on the way: trees, names, and the rules that fired.</summary>
sealed record Explained(
    string File,
    Report Report,
    ParsedText Parsed,
    ReportCoding Coding,
    ImmutableArray<Toponym> Toponyms
)
{
    public static Explained Read(Item item, Models models)
    {
        if (item.Finding is { } finding)
            throw new Failure(ExitCode.Unreadable, $"{item.Path} cannot be read: {finding.Message}");
        return Read(item.Name, item.Bytes, item.Provenance, models);
    }

    public static Explained Read(string file, ReadOnlyMemory<byte> bytes, Provenance provenance, Models models)
    {
        var report = ReportReader.Read(bytes, provenance, models.Reports);
        var parsed = LanguagePipeline.Parse(report.Text, models.Language, report.Dateline?.End);
        var coding = ReportCoder.Code(report, parsed, models.Coding);
        var context = new CodingContext(report, parsed, ActorMentions.None, coding.Statements);
        return new(file, report, parsed, coding, ToponymFinder.Find(parsed, models.Coding.Places))
        {
            Victims = VictimFinder.Find(context, models.Coding.Figures),
        };
    }

    /// <summary>Who was killed, hurt or taken, mention by mention.</summary>
    public ImmutableArray<VictimMention> Victims { get; init; } = [];

    public IEnumerable<NameMention> NamesIn(int sentence) => Parsed.Names.Where(n => n.Sentence == sentence);

    public IEnumerable<Toponym> PlacesIn(int sentence) => Toponyms.Where(t => t.Sentence == sentence);

    /// <summary>The place of an act that this name of a place became; null where the ledger keeps it for none.</summary>
    public PlaceMention? ActAt(Toponym toponym) => Coding.Places.FirstOrDefault(p => p.Span.Overlaps(toponym.Span));

    /// <summary>The statements that begin in a sentence; each is told once.</summary>
    public IEnumerable<Statement> StatementsIn(int sentence)
    {
        var from = sentence == 0 ? 0 : Parsed.Sentences[sentence].Span.Start;
        var to = sentence + 1 < Parsed.Sentences.Length ? Parsed.Sentences[sentence + 1].Span.Start : int.MaxValue;
        return Coding.Statements.Where(s => s.Span.Start >= from && s.Span.Start < to);
    }

    /// <summary>The losses whose words stand in a sentence, whoever is taken to claim them.</summary>
    public IEnumerable<Figure> FiguresIn(int sentence)
    {
        var span = Parsed.Sentences[sentence].Span;
        return Coding.Figures.Where(f => span.Contains(f.Span));
    }
}
