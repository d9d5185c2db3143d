namespace Casus.Language.Expressions;

/// <summary>What a number stands for; only a <see cref="Count"/> can be a toll.</summary>
public enum NumberUse
{
    Count,
    Age,
    Date,
    Time,
    Duration,
    Measure,
    Money,
    Percent,
    Label,
    Other,
}

/// <summary>How a number relates to others: it adds to one, it sums up, or it is what a later number replaced ("rose from 5").</summary>
public enum NumberRole
{
    Plain,
    Increment,
    Total,
    Earlier,
}

/// <summary>A number in words or digits.</summary>
/// <param name="Span">The number with the words that bound it: "at least 49".</param>
/// <param name="Core">The number alone: "49"; the word that it counts follows.</param>
public sealed record NumberMention(TextSpan Span, TextSpan Core, Quantity Quantity, NumberUse Use, NumberRole Role);
