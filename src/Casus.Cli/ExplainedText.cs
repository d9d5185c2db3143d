using System.Text.Json;
using Casus.Coding.Events;
using Casus.Coding.Figures;
using Casus.Coding.Statements;
using Casus.Coding.Victims;
using Casus.Language;
using Casus.Language.Trees;

namespace Casus.Cli;

/// <summary>An explained report for people: sentence by sentence the tree, the names, who says what, the acts, and the rows that led to them.</summary>
static class ExplainedText
{
    public static void Write(Explained report, TextWriter output)
    {
        output.WriteLine(Visible.Line($"{report.Report.Id}  {report.File}"));
        for (var i = 0; i < report.Parsed.Sentences.Length; i++)
            Sentence(report, i, output);
    }

    static void Sentence(Explained report, int number, TextWriter output)
    {
        var text = report.Parsed.Text;
        var sentence = report.Parsed.Sentences[number];
        output.WriteLine();
        output.WriteLine(Visible.Line($"{number + 1}  [{sentence.Span}]  {sentence.Span.In(text)}"));
        if (sentence.Root >= 0)
            Word(sentence, sentence.Root, 2, output);
        foreach (var name in report.NamesIn(number))
            output.WriteLine(
                Visible.Line(
                    $"    name       [{name.Span}]  {name.Span.In(text)}  ({name.Kind.ToString().ToLowerInvariant()})"
                )
            );
        foreach (var place in report.PlacesIn(number))
            output.WriteLine(Visible.Line($"    {ExplainedPlace.Line(place, report.ActAt(place), text)}"));
        foreach (var victim in report.Victims.Where(v => v.Sentence == number))
            Victim(victim, text, output);
        foreach (var statement in report.StatementsIn(number))
            Statement(statement, text, output);
        foreach (var figure in report.FiguresIn(number))
            Figure(figure, text, output);
    }

    static void Figure(Figure f, string text, TextWriter output)
    {
        var q = f.Quantity;
        var status = f.Status is { } label ? $" {Lower(label)}" : "";
        var whose = f.Side is null ? "" : $" of {f.Side} ({Lower(f.SideBasis!.Value)})";
        var by = f.By.IsEmpty ? "" : $" by {string.Join(", ", f.By)}";
        var modifier = JsonNamingPolicy.KebabCaseLower.ConvertName(q.Modifier.ToString());
        var number = $"{modifier} {Bound(q.Low)}/{Bound(q.Best)}/{Bound(q.High)}";
        var counts = $"{Lower(f.Scope)}, {Lower(f.Standing)}{(f.Background ? ", background" : "")}, in {f.Statement}";
        var words = f.Span.In(text);
        output.WriteLine(
            Visible.Line(
                $"    figure     [{f.Span}]  {words}  {Lower(f.Kind)}{status}{whose}{by}  {number}, {counts}  {f.Rule}"
            )
        );
    }

    static string Bound(long? bound) => bound is { } b ? $"{b}" : "-";

    static void Victim(VictimMention v, string text, TextWriter output)
    {
        var count = v.Quantity is { Low: { } low } q && low == q.High ? $" {low}" : "";
        var name = v.FullName is { } full && full != v.Who ? $", {full.In(text)}" : "";
        output.WriteLine(
            Visible.Line(
                $"    victim     [{v.Who}]  {v.Who.In(text)}  ({Lower(v.Fate)}{count}{name})  {v.Cue.In(text)}"
            )
        );
    }

    static void Word(ParsedSentence sentence, int word, int depth, TextWriter output)
    {
        // A tree may be as deep as its sentence is long; deeper than a screen is wide nobody reads it.
        var indent = new string(' ', 2 * Math.Min(depth, 30));
        var w = sentence.Words[word];
        output.WriteLine(Visible.Line($"{indent}{w.Form}  {w.Relation} {w.Upos} {w.Lemma}"));
        foreach (var child in sentence.ChildrenOf(word))
            Word(sentence, child, depth + 1, output);
    }

    static void Statement(Statement s, string text, TextWriter output)
    {
        var through = s.Channel.IsEmpty ? "" : $", through {string.Join(", ", s.Channel.Select(c => c.Name))}";
        output.WriteLine(
            Visible.Line(
                $"    statement  {s.Id}  {s.Claimant.Name} ({s.Claimant.Id}{through}) {Lower(s.Polarity)}, {Lower(s.Certainty)}, {Lower(s.Tense)}, {Lower(s.Basis)}{(s.Background ? ", background" : "")}"
            )
        );
        Part("source", s.Source, text, output);
        Part("cue", s.Cue, text, output, s.Rule);
        Part("content", s.Content, text, output);
        foreach (var act in s.Events)
            Event(act, text, output);
    }

    static void Event(CodedEvent e, string text, TextWriter output) =>
        output.WriteLine(
            Visible.Line(
                $"      event    [{e.Span}]  {e.Type}{(e.Mode is { } mode ? $"/{mode}" : "")} [{string.Join(", ", e.Actors)}] -> [{string.Join(", ", e.Recipients)}]  {e.Span.In(text)}  {e.Rule}"
            )
        );

    static void Part(string name, TextSpan? span, string text, TextWriter output, string? rule = null)
    {
        if (span is { } words)
            output.WriteLine(
                Visible.Line($"      {name, -8} [{words}]  {words.In(text)}{(rule is null ? "" : $"  {rule}")}")
            );
    }

    static string Lower<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
