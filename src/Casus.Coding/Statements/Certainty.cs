namespace Casus.Coding.Statements;

public enum Certainty
{
    Certain,
    Probable,
    Possible,
    Underspecified,
}
