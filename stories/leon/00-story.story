// Léon: The Professional, told for a checker of stories.
//
// The bible (bible/) says who, where, what can be so, what can be done and who wants what. The scenes (scenes/) tell what
// happens, in order of time, one file a phase. #e01, #e02 … are the events; [plot 3.4] is paragraph 3, sentence 4 of a source.
// `implied` is what neither source says and the story needs; `unstated` is what both leave open, and so do we.
story "Léon: The Professional"
    year 1994
    sources
        plot  "Encyclopedia article: fact sheet and plot summary"
        essay "An admirer's essay on the film"
use strangers, speech, possession, force, disguise
