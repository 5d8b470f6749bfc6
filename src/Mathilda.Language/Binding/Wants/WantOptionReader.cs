using System.Globalization;
using Mathilda.Language.Model;
using Mathilda.Language.Syntax;

namespace Mathilda.Language.Binding;

/// <summary>Reads what stands between the name of a want and its colon.</summary>
internal sealed class WantOptionReader(
    BindingContext context,
    Phrase phrase,
    SentenceReader reader,
    Entity? holder,
    List<WantStep> steps
)
{
    /// <summary>Reads up to the colon; false (and a finding) if that cannot be done.</summary>
    public bool Read(WantOptions options)
    {
        while (phrase.Is(reader.Position, ","))
        {
            reader.Position++;
            if (!ReadFixed(options) && !ReadStep(options))
            {
                return false;
            }
        }

        if (phrase.Is(reader.Position, ":"))
        {
            return true;
        }

        context.Report(SceneFindings.WantNotReadable(phrase.At(reader.Position, phrase.Count)));
        return false;
    }

    /// <summary>The options of fixed words.</summary>
    private bool ReadFixed(WantOptions options)
    {
        var at = reader.Position;
        if (phrase.Is(at, "first"))
        {
            options.Rank = WantRank.First;
            reader.Position = at + 1;
        }
        else if (phrase.Is(at, "weight") && IsNumber(at + 1, out var weight))
        {
            options.Weight = weight;
            reader.Position = at + 2;
        }
        else if (phrase.Is(at, "in") && phrase.Is(at + 1, "character"))
        {
            options.Rank = WantRank.InCharacter;
            reader.Position = at + 2;
        }
        else if (phrase.Is(at, "starts") && phrase.IsOneOf(at + 1, "no", "yes"))
        {
            options.StartsHeld = phrase.Is(at + 1, "yes");
            reader.Position = at + 2;
        }
        else
        {
            return false;
        }

        return true;
    }

    private bool IsNumber(int index, out int number)
    {
        number = 0;
        return index < phrase.Count
            && phrase[index].Token.Kind == TokenKind.Number
            && int.TryParse(
                phrase[index].Key,
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out number
            );
    }

    /// <summary>The options with a name or a condition.</summary>
    private bool ReadStep(WantOptions options)
    {
        var at = reader.Position;
        if (IsStep(at))
        {
            ReadStepTo(options, at + 4);
            return true;
        }

        switch (phrase.Count > at ? phrase[at].Key : "")
        {
            case "until":
                reader.Position = at + 1;
                options.Until = reader.ReadAny();
                return options.Until is not null;
            case "once":
                reader.Position = at + 1;
                options.Once = reader.ReadAny();
                return options.Once is not null;
            case "known" when phrase.Is(at + 1, "to"):
                reader.Position = at + 2;
                return ReadKnownTo(options);
            default:
                context.Report(SceneFindings.WantNotReadable(phrase.At(at, phrase.Count)));
                return false;
        }
    }

    private bool IsStep(int at) =>
        phrase.Is(at, "as")
        && phrase.Is(at + 1, "a")
        && phrase.Is(at + 2, "step")
        && phrase.Is(at + 3, "to");

    private void ReadStepTo(WantOptions options, int start)
    {
        var end = start;
        while (end < phrase.Count && !phrase.IsOneOf(end, ",", ":"))
        {
            end++;
        }

        reader.Position = start;
        var key = reader.KeyTo(end);
        reader.Position = end;
        options.Rank = WantRank.Step;
        options.StepTo = context.Wants.Name(key);
        if (holder is not null)
        {
            steps.Add(new WantStep(holder, key, phrase.At(start, end)));
        }
    }

    private bool ReadKnownTo(WantOptions options)
    {
        options.They = new Slot("they", context.Lexicon.Kinds.Person);
        var here = holder is null
            ? null
            : Presence.Here(
                context.Lexicon,
                options.They,
                new ConstantExpression(StoryValue.Of(holder))
            );
        options.KnownTo = reader.ReadWho(options.They, here, IsOption);
        return options.KnownTo is not null;
    }

    private bool IsOption(int index) =>
        phrase.IsOneOf(index, "first", "weight")
        || phrase.IsOneOf(index, "until", "starts")
        || phrase.Is(index, "once")
        || IsStep(index)
        || (phrase.Is(index, "in") && phrase.Is(index + 1, "character"));
}
