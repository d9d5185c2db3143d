using Casus.Language;

namespace Casus.Coding.Actors;

/// <summary>An actor where the text names it (or refers to it by pronoun or description): sentence, head word and full span.</summary>
public sealed record ActorMention(Actor Actor, TextSpan Span, int Sentence, int Head);
