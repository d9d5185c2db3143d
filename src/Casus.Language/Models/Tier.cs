namespace Casus.Language.Models;

/// <summary>Which of two ways a text is read: many words a second by perceptrons, or fewer mistakes by a network. Both share tokens, sentences and lemmas.</summary>
public enum Tier
{
    Fast,
    Accurate,
}
