using System.Diagnostics.CodeAnalysis;

namespace Casus.Reports;

/// <summary>A value, or the finding that says why there is none: input failures are values, exceptions are for broken code.</summary>
public readonly struct Outcome<T>
    where T : class
{
    readonly T? _value;
    readonly Finding? _finding;

    Outcome(T? value, Finding? finding) => (_value, _finding) = (value, finding);

    public static implicit operator Outcome<T>(T value) => new(value, null);

    public static implicit operator Outcome<T>(Finding finding) => new(null, finding);

    public bool Is([NotNullWhen(true)] out T? value, [NotNullWhen(false)] out Finding? finding)
    {
        value = _value;
        finding = _value is null ? _finding ?? new Finding("C0000", "An outcome that was never set.") : null;
        return value is not null;
    }
}
