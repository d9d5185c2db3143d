namespace Casus.Language.Models;

/// <summary>Which of two ways a text is read: many words a second, or fewer mistakes.</summary>
public enum Tier
{
    Fast,
    Accurate,
}
