namespace Mathilda.Language.Tests.Formatting;

public sealed class FormatterTests
{
    [Fact]
    public void Indents_by_four_and_keeps_comments() =>
        Check.Formats(
            """


            // About the story.

            story "A   B"   // its title
              year   1994
              sources
                plot "One"
                essay   "Two"


            scene  The  end [plot 3.4]
            	at the roof
            	with Ann , Bob
            	// before
            	Ann sees   Bob  #e1 [ plot 3.4,4.1 ]  // there
            		// why
            		because x
            		// the last word
            // at the margin
            """,
            """
            // About the story.

            story "A   B"  // its title
                year 1994
                sources
                    plot  "One"
                    essay "Two"

            scene The end                                                     [plot 3.4]
                at   the roof
                with Ann, Bob
                // before
                Ann sees Bob                                                  #e1 [plot 3.4, 4.1]  // there
                    // why
                    because x
                    // the last word
            // at the margin
            """
        );

    [Fact]
    public void Puts_the_words_of_clauses_in_one_column() =>
        Check.Formats(
            """
            act { giver : person } give[s] {gift:thing} to {taker: person},also
                with the taker
                if the giver has the gift ,
                 the taker is alive
                then
                  the taker has the gift
                  if the taker is glad then
                    the giver is glad
                seen by anyone here
                also seen by Bob
            state at ( person ) is a place
                says {person} is at {value : place}/{person} is away
            """,
            """
            act {giver: person} give[s] {gift: thing} to {taker: person}, also
                with    the taker
                if      the giver has the gift,
                        the taker is alive
                then
                    the taker has the gift
                    if the taker is glad then
                        the giver is glad
                seen by anyone here
                also seen by Bob
            state at (person) is a place
                says {person} is at {value: place}/{person} is away
            """
        );

    [Fact]
    public void Keeps_free_text_but_for_runs_of_blanks() =>
        Check.Formats(
            """
            scene One
                -  it rains ,  says "Ann ; see http://x.y/z  [plot 1.1]
                *   Bob: waits (he is   glad )   #e1 // now
                skip [ essay  2.1 ] : no  claim
            """,
            """
            scene One
                - it rains , says "Ann ; see http://x.y/z                     [plot 1.1]
                * Bob: waits (he is glad )                                    #e1  // now
                skip [essay 2.1]: no claim
            """
        );

    [Fact]
    public void Long_lines_have_their_sources_right_behind() =>
        Check.Formats(
            """
            scene One
                - it rains [plot 1.1]
                - it rains and rains and rains and rains and rains and rains and rains [plot 1.1]
            """,
            """
            scene One
                - it rains                                                    [plot 1.1]
                - it rains and rains and rains and rains and rains and rains and rains  [plot 1.1]
            """
        );

    [Fact]
    public void Blocks_of_long_lines_have_a_wider_margin() =>
        Check.Formats(
            """
            scene One
                - it rains and rains and rains and rains and rains and rains and rains [plot 1.1]
                - it rains and rains and rains and rains and rains and rains and snows [plot 1.1]
                - it rains [plot 1.1]
            """,
            """
            scene One
                - it rains and rains and rains and rains and rains and rains and rains        [plot 1.1]
                - it rains and rains and rains and rains and rains and rains and snows        [plot 1.1]
                - it rains                                                                    [plot 1.1]
            """
        );

    [Fact]
    public void Leaves_a_file_with_errors_alone() =>
        Check.Formats("story   \"A\n  yeer 1", "story   \"A\n  yeer 1");

    [Fact]
    public void Names_the_events_that_have_no_name() =>
        Check.AddsIds(
            """
            scene One   #s1
                Ann waits   // here
                Bob waits   [plot 1.1]
                - a beat
                * Ann sings  #e07
                in any order
                    Bob sings   #song
                    * Ann laughs
                expect Ann is glad
            """,
            """
            scene One   #s1
                Ann waits #e08   // here
                Bob waits #e09   [plot 1.1]
                - a beat
                * Ann sings  #e07
                in any order
                    Bob sings   #song
                    * Ann laughs #e10
                expect Ann is glad
            """
        );
}
