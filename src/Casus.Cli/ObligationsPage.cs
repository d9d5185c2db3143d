using System.Collections.Immutable;
using System.Globalization;
using Casus.Coding.Obligations;

namespace Casus.Cli;

/// <summary>What a state could cite and be called on under, for people.</summary>
sealed class ObligationsPage(TextWriter output, TreatyKnowledge treaties)
{
    const int Width = 100;
    const int NamedParties = 6;

    public void Write(string state, DateOnly on, ImmutableArray<Obligation> found)
    {
        var day = on.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
        output.WriteLine($"{Named(state)}, {day}");
        output.WriteLine("Texts that could be cited, each known to the year it gives; later changes not checked.");
        output.WriteLine("Whether any of them binds anybody is not told here.");
        Part($"Could be cited by {state} to ask for help", found, o => o.ToIt, "who", brief: false);
        Part($"{state} could be called on under", found, o => o.ByIt, "by", brief: true);
    }

    /// <summary>One side; when <paramref name="brief"/>, a text that binds all alike is not told a second time.</summary>
    void Part(
        string title,
        ImmutableArray<Obligation> found,
        Func<Obligation, ImmutableArray<Owed>> side,
        string whose,
        bool brief
    )
    {
        var texts = found.Where(o => !side(o).IsEmpty).ToList();
        output.WriteLine();
        output.WriteLine($"{title}: {(texts.Count == 0 ? "none known" : Counted.Of(texts.Count, "text"))}");
        var apart = true;
        foreach (var text in texts)
        {
            var again = brief && text.IsMutual;
            if (apart || !again)
                output.WriteLine();
            apart = !again;
            output.WriteLine($"  {text.Since}  {Title(text)}{(again ? ": by the same words" : "")}");
            if (again)
                continue;
            foreach (var owed in side(text))
            {
                Line(whose, text.IsOpen ? "every party; it is open to all states" : Parties(owed.Parties));
                foreach (var duty in owed.Duties)
                    Line(treaties[duty].IsOnlyAllowed ? "may" : "is to", Behind(treaties[duty]));
                foreach (var condition in owed.Conditions)
                    Line("but", treaties[condition].Says);
            }
            foreach (var article in text.Articles)
                Line("article", article);
            Line("known", $"to {text.KnownUntil}; later changes not checked ({text.Source})");
        }
    }

    static string Behind(Duty duty) => duty.IsOnlyAllowed ? duty.Says["may ".Length..] : duty.Says;

    static string Title(Obligation text) =>
        text.Name
        ?? (text.ToIt.Concat(text.ByIt).First().Parties is [var only] ? $"agreement with {only}" : "agreement")
            + ", not named by the source";

    string Parties(ImmutableArray<string> parties) =>
        parties.Length <= NamedParties ? string.Join(", ", parties.Select(Named)) : string.Join(' ', parties);

    string Named(string state) => treaties.NameOf(state) is { } name ? $"{name} ({state})" : state;

    void Line(string label, string words)
    {
        const string Indent = "                 ";
        var line = $"        {label, -8} ";
        foreach (var word in words.Split(' '))
        {
            if (line.Length + word.Length > Width && line.Length > Indent.Length)
            {
                output.WriteLine(line.TrimEnd());
                line = Indent;
            }
            line += word + " ";
        }
        output.WriteLine(line.TrimEnd());
    }
}
