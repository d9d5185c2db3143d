using System.Collections.Immutable;

namespace Casus.Language.Expressions;

/// <summary>Reads one number with what stands around it: "at least another 49", "between 20 and 30", "20-odd", "from 5 to 12".</summary>
readonly ref struct NumberPhraseReader(ImmutableArray<NumberToken> tokens, NumberWords words, List<NumberPhrase> found)
{
    /// <summary>How far before "to" the verb may stand: "lowered its count of civilian dead to".</summary>
    const int ChangeReach = 7;

    /// <summary>Adds what begins at this token, if anything does; returns the token after it.</summary>
    public static int Read(ImmutableArray<NumberToken> tokens, int at, NumberWords words, List<NumberPhrase> found)
    {
        var reader = new NumberPhraseReader(tokens, words, found);
        return reader.Between(at) ?? reader.None(at) ?? reader.Bounded(at) ?? at;
    }

    bool Is(int at, string glue) => at >= 0 && at < tokens.Length && words.IsGlue(glue, tokens[at].Text);

    bool IsMark(int at, char mark) => at >= 0 && at < tokens.Length && tokens[at].Text is [var only] && only == mark;

    int? None(int at)
    {
        if (words.At(tokens, at, NumberWordKind.None) is not { } none || Prefix(at) is not null)
            return null;
        var next = at + none.Words.Length;
        // "No. 5" is a label.
        if (IsMark(next, '.') && next + 1 < tokens.Length && tokens[next + 1].Shape == NumberShape.Digits)
            return null;
        found.Add(new(at, next, at, next, Quantity.Exactly(0), NumberRole.Plain, 0, Bare: false));
        return next;
    }

    /// <summary>Both ends are included.</summary>
    int? Between(int at)
    {
        var from = Is(at, "from");
        if (!from && !Is(at, "between"))
            return null;
        if (CardinalReader.Read(tokens, at + 1, words) is not { } low || !Is(low.Next, from ? "to" : "and"))
            return null;
        if (CardinalReader.Read(tokens, Behind(low.Next + 1), words) is not { } high)
            return null;
        if (from && AfterChange(at))
            return AddChange(at + 1, low, high);
        low = Shared(low, high);
        if (low.Value >= high.Value || low.Vague || high.Vague)
            return null;
        AddRange(at, at + 1, low, high, NumberBounds.None);
        return found[^1].Next;
    }

    int Behind(int at)
    {
        while (Prefix(at) is { } prefix)
            at += prefix.Words.Length;
        return at;
    }

    /// <summary>"rose from 5 to 12": the first is what the second replaced.</summary>
    int AddChange(int at, Cardinal earlier, Cardinal now)
    {
        Add(at, at, earlier, new(null, NumberRole.Earlier));
        return Bounded(earlier.Next + 1, NumberRole.Total) ?? now.Next;
    }

    bool AfterChange(int at)
    {
        for (var i = at - 1; i >= Math.Max(0, at - ChangeReach) && tokens[i].Shape == NumberShape.Word; i--)
            if (words.At(tokens, i, NumberWordKind.Change) is not null)
                return true;
        return false;
    }

    NumberWord? Prefix(int at)
    {
        var word = words.At(
            tokens,
            at,
            NumberWordKind.AtLeast,
            NumberWordKind.MoreThan,
            NumberWordKind.UpTo,
            NumberWordKind.LessThan,
            NumberWordKind.Nearly,
            NumberWordKind.About,
            NumberWordKind.Increment,
            NumberWordKind.Total
        );
        var single = word is { Words.Length: 1 } && at > 0;
        return single && words.Trap("particle", tokens[at - 1].Text) is not null ? null : word;
    }

    int? Bounded(int at, NumberRole role = NumberRole.Plain)
    {
        var bounds = new NumberBounds(null, role);
        var core = at;
        while (Prefix(core) is { } prefix)
        {
            bounds = bounds.With(prefix.Kind);
            core += prefix.Words.Length;
        }
        if (CardinalReader.Read(tokens, core, words) is not { } low)
            return null;
        if (bounds.Role == NumberRole.Plain)
            bounds = bounds with { Role = RoleBefore(at) };
        if (RangeEnd(low) is { } high)
            AddRange(at, core, Shared(low, high), high, bounds);
        else
            Add(at, core, low, bounds);
        return found[^1].Next;
    }

    /// <summary>"climbed to 12" sums up; "to 12 from 5" leaves the 5 behind.</summary>
    NumberRole RoleBefore(int at)
    {
        if (Is(at - 1, "to") && AfterChange(at - 1))
            return NumberRole.Total;
        return
            IsLeftBehind(at)
            || (Is(at - 1, "from") && found.Count > 0 && found[^1].Role == NumberRole.Total && found[^1].Next >= at - 2)
            ? NumberRole.Earlier
            : NumberRole.Plain;
    }

    /// <summary>"up from 5", "down from an earlier count of 11".</summary>
    bool IsLeftBehind(int at)
    {
        const int Reach = 7;
        for (var i = at - 1; i >= Math.Max(0, at - Reach) && tokens[i].Shape == NumberShape.Word; i--)
            if (words.At(tokens, i, NumberWordKind.Earlier) is { } mark && i + mark.Words.Length <= at)
                return true;
        return false;
    }

    Cardinal? RangeEnd(Cardinal low)
    {
        if (low.Vague || low.Next >= tokens.Length)
            return null;
        var or = Is(low.Next, "or");
        if (!or && !Is(low.Next, "to") && tokens[low.Next].Text is not ("-" or "–" or "—" or "‑"))
            return null;
        if (CardinalReader.Read(tokens, low.Next + 1, words) is not { Vague: false } high)
            return null;
        var shared = Shared(low, high);
        var widest = or ? (shared.Value * 2) + 1 : shared.Value * 100;
        return shared.Value < high.Value && high.Value <= widest ? high : null;
    }

    /// <summary>"two to three million": the first end takes the scale of the second.</summary>
    static Cardinal Shared(Cardinal low, Cardinal high) =>
        high.Scale > 1 && low.Scale == 1 && low.Value < high.Value / high.Scale
            ? low with
            {
                Value = low.Value * high.Scale,
            }
            : low;

    void AddRange(int first, int core, Cardinal low, Cardinal high, NumberBounds bounds)
    {
        var quantity = new Quantity(Whole(low.Value), null, Whole(high.Value), Modifier.Between);
        found.Add(new(first, high.Next, core, high.Next, quantity, bounds.Role, high.Value, Bare: true));
    }

    void Add(int first, int core, Cardinal number, NumberBounds bounds)
    {
        var bare = bounds.Bound is null && number.Scale == 1;
        var next = number.Next;
        var after = words.At(
            tokens,
            next + (IsMark(next, '-') ? 1 : 0),
            NumberWordKind.AboutAfter,
            NumberWordKind.AtLeastAfter,
            NumberWordKind.UpToAfter,
            NumberWordKind.IncrementAfter
        );
        if (IsMark(next, '+') && tokens[next].Glued)
        {
            bounds = bounds.With(NumberWordKind.AtLeastAfter);
            next++;
        }
        else if (after is not null && !Is(next + after.Words.Length, "than"))
        {
            bounds = bounds.With(after.Kind);
            next += after.Words.Length + (IsMark(next, '-') ? 1 : 0);
        }
        var quantity = bounds.Apply(Whole(number.Value), number.Vague);
        found.Add(new(first, next, core, number.Next, quantity, bounds.Role, number.Value, bare));
    }

    static long Whole(decimal value) => (long)Math.Round(value, MidpointRounding.AwayFromZero);
}
