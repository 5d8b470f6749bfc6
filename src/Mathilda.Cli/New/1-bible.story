// A story that holds together. Change a line, run `mathilda check` again, and see what follows from it.
// docs/tour.md shows the language in ten minutes.
story "TITLE"
use speech, possession

person Ada (she)
person Bo (he)
place the harbour
place the lighthouse
thing the letter

// What people want is why they act. A want can be secret.
wants of Ada
    the news: she has the letter
wants of Bo
    to help: what Ada wants

at the start
    Ada is at the harbour
    Bo is at the lighthouse
    the letter is at the lighthouse
