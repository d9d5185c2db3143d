namespace Casus.Language.Expressions;

/// <summary>The marks around a number: what bounds it and how it relates to others.</summary>
readonly record struct NumberBounds(NumberWordKind? Bound, NumberRole Role)
{
    public static NumberBounds None => new(null, NumberRole.Plain);

    /// <summary>Takes up one more mark; the outermost bound wins: "at least some 20" is at least.</summary>
    public NumberBounds With(NumberWordKind kind) =>
        kind switch
        {
            NumberWordKind.Increment or NumberWordKind.IncrementAfter => this with { Role = NumberRole.Increment },
            NumberWordKind.Total => this with { Role = NumberRole.Total },
            _ => this with { Bound = Bound ?? kind },
        };

    /// <summary>The table of low, best and high: an open end is null, and nothing is averaged or made up.</summary>
    public Quantity Apply(long value, bool vague) =>
        vague
            ? Bound is NumberWordKind.UpTo or NumberWordKind.LessThan
                ? new(0, null, null, Modifier.Vague)
                : new(value, null, null, Modifier.Vague)
            : Bound switch
            {
                NumberWordKind.AtLeast or NumberWordKind.AtLeastAfter => new(value, value, null, Modifier.AtLeast),
                NumberWordKind.MoreThan => new(value, value, null, Modifier.MoreThan),
                NumberWordKind.UpTo or NumberWordKind.UpToAfter => new(0, null, value, Modifier.UpTo),
                NumberWordKind.LessThan => new(0, null, Math.Max(0, value - 1), Modifier.UpTo),
                NumberWordKind.Nearly => new(null, value, value, Modifier.Nearly),
                NumberWordKind.About or NumberWordKind.AboutAfter => new(null, value, null, Modifier.About),
                _ => Quantity.Exactly(value),
            };
}
