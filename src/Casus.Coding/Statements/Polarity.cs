namespace Casus.Coding.Statements;

public enum Polarity
{
    Asserts,
    Denies,
}
