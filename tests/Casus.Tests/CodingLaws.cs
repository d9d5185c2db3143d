using System.Text;
using Casus.Coding;
using Casus.Language;
using Casus.Reports;

namespace Casus.Tests;

/// <summary>What holds for everything that is read out of every sample.</summary>
public class CodingLaws
{
    public static TheoryData<string> Names => Samples.Names;

    [Theory, MemberData(nameof(Names))]
    public void A_statement_stands_in_one_paragraph_and_holds_its_parts(string name)
    {
        var (text, coding) = Of(name);
        foreach (var statement in coding.Statements)
        {
            var quote = statement.Span.In(text);
            Assert.NotEmpty(quote);
            Assert.DoesNotContain('\n', quote);
            TextSpan?[] parts = [statement.Content, statement.Source, statement.Cue];
            Assert.All(parts.OfType<TextSpan>(), part => Assert.True(statement.Span.Contains(part), quote));
            Assert.All(statement.Events, e => Assert.True(statement.Span.Contains(e.Span), quote));
        }
    }

    [Theory, MemberData(nameof(Names))]
    public void Statements_have_ids_of_their_own_and_name_only_one_another(string name)
    {
        var coding = Of(name).Coding;
        var ids = coding.Statements.Select(s => s.Id).ToHashSet();
        Assert.Equal(coding.Statements.Length, ids.Count);
        var named = coding
            .Statements.SelectMany(s => new[] { s.Within, s.About?.Statement })
            .Concat(coding.Figures.SelectMany(f => f.EndedBy.Append(f.Statement)))
            .Concat(coding.Places.Select(p => p.Statement))
            .Concat(coding.Appeals.SelectMany(a => a.Statements))
            .Concat(coding.Appeals.SelectMany(a => a.Responses).Select(r => r.Statement))
            .Concat(coding.Appeals.SelectMany(a => a.Instruments).Select(i => i.Statement))
            .Concat(coding.Truces.SelectMany(t => t.Statements))
            .Concat(coding.Truces.SelectMany(t => t.Violations).Select(v => v.Statement))
            .OfType<string>();
        Assert.Empty(named.Except(ids));
    }

    [Theory, MemberData(nameof(Names))]
    public void A_figure_stands_in_its_statement(string name)
    {
        var (_, coding) = Of(name);
        var spans = coding.Statements.ToDictionary(s => s.Id, s => s.Span);
        Assert.All(coding.Figures, f => Assert.True(spans[f.Statement].Contains(f.Span)));
        Assert.Equal(coding.Figures.Length, coding.Figures.Select(f => f.Id).Distinct().Count());
    }

    [Theory, MemberData(nameof(Names))]
    public void A_figures_bounds_do_not_cross(string name) =>
        Assert.All(
            Of(name).Coding.Figures.Select(f => f.Quantity),
            q => Assert.True(!(q.Low > q.High) && !(q.Low > q.Best) && !(q.Best > q.High), q.ToString())
        );

    [Theory, MemberData(nameof(Names))]
    public void Places_appeals_and_truces_stand_in_the_text(string name)
    {
        var (text, coding) = Of(name);
        var spans = coding
            .Places.Select(p => p.Span)
            .Concat(coding.Appeals.Select(a => a.Span))
            .Concat(coding.Truces.Select(t => t.Span));
        Assert.All(spans, span => Assert.True(span.Start >= 0 && span.Length > 0 && span.End <= text.Length));
    }

    [Theory, MemberData(nameof(Names))]
    public void Clean_text_leads_back_to_the_bytes(string name)
    {
        var sample = Samples.Named(name);
        var end = 0;
        foreach (var segment in sample.Report.Map.Segments)
        {
            Assert.True(segment.Clean.Start >= end && segment.Clean.End <= sample.Text.Length);
            Assert.InRange(segment.Raw.Start, 0, segment.Raw.End);
            Assert.InRange(segment.Raw.End, segment.Raw.Start, sample.Item.Bytes.Length);
            end = segment.Clean.End;
        }
        if (sample.Item.Provenance.Kind == MediaKind.Text)
            foreach (var word in sample.Parsed.Sentences.SelectMany(s => s.Words))
                if (sample.Report.Map.ToRaw(word.Span) is { } raw)
                    Assert.Contains(word.Form, Encoding.UTF8.GetString(sample.Item.Bytes.Span[raw.Start..raw.End]));
    }

    [Theory, MemberData(nameof(Names))]
    public void The_body_leads_back_to_the_bytes_word_by_word(string name)
    {
        var report = Samples.Named(name).Report;
        var lost = Samples
            .Named(name)
            .Parsed.Sentences.SelectMany(s => s.Words)
            .Where(w => w.Span.Start >= report.BodyStart && report.Map.ToRaw(w.Span) is null)
            .Select(w => w.Form);
        Assert.Empty(lost);
    }

    [Fact]
    public void Pages_with_nothing_in_them_tell_of_no_incident()
    {
        var nothing = Samples.All.Where(s =>
            s.Name.StartsWith("11", StringComparison.Ordinal) || s.Name.StartsWith("12", StringComparison.Ordinal)
        );
        Assert.All(nothing, s => Assert.Null(s.Coding.Main));
        Assert.All(nothing, s => Assert.Empty(s.Coding.Figures));
        Assert.All(nothing, s => Assert.Empty(s.Coding.Appeals));
    }

    static (string Text, ReportCoding Coding) Of(string name) => (Samples.Named(name).Text, Samples.Named(name).Coding);
}
