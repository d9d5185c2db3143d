namespace Casus.Language.Expressions;

/// <summary>How the words bound a number; the names are those of the exported ledger.</summary>
public enum Modifier
{
    Exactly,
    AtLeast,
    MoreThan,
    UpTo,
    About,
    Nearly,
    Vague,
    Between,
    Unquantified,
}

/// <summary>A number as the words give it: "at least 49" is low 49, best 49, high open. Null means the words do not say.</summary>
public readonly record struct Quantity(long? Low, long? Best, long? High, Modifier Modifier)
{
    public static Quantity Exactly(long value) => new(value, value, value, Modifier.Exactly);

    public static Quantity Unquantified => new(null, null, null, Modifier.Unquantified);
}
