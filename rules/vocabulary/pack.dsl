# Sentences about the pack: to whom it goes, and what is known of the case.
[when]The document is going beyond the police and the CPS=Pack( beyondPolice == true )
[when]A defendant will see the document=Pack( toDefence == true )
[when]A jury will see the document=Pack( audience == Audience.JURY )
[when]The document is not going to a jury=Pack( audience != Audience.JURY )
[when]The age of somebody is an element of the offence=exists Flagged( name == "AGE_ELEMENT" )
