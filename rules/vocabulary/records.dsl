# Sentences about prints of criminal records, among them the records of single cautions, and about how a print agrees with the people of the case.
[when]It is a print of a criminal record=$it : Print()
[when]- made for the police or for prosecutors=( type in ( RecordPrint.Type.PROSECUTOR, RecordPrint.Type.DISCLOSURE, RecordPrint.Type.FULL ) || policeOnlyBlocks == true )
[when]- that does not say for whom it was made=type == RecordPrint.Type.UNKNOWN, policeOnlyBlocks == false
[when]- with pages of more than one record=mixedPages == true
[when]- with pages of one record only=mixedPages == false
[when]- with pages missing or repeated, or counts that do not agree=( missingPages == true || countsDiffer == true )
[when]- that lists a conviction later than the day it was printed=entryAfterPrint == true
[when]- that was read from a picture=fromPicture == true
[when]- that was not read from a picture=fromPicture == false
[when]- although the file tells other convictions=toldOtherwise == true
[when]- although the file says that there is no record=recordDenied == true
[when]It lists an entry from an age at which nobody can be convicted=exists Limit( name == "age-without-convictions", most >= $it.youngest )
[when]It lists a term of custody that had hardly begun when another offence was committed=exists Limit( name == "percent-of-term-in-custody", most >= $it.servedAtOffence )
[when]It was printed longer ago than the limit allows=exists Limit( name == "record-print-days", most < $it.ageInDays )
[when]The person whose record is expected=Compared( document == $it.document, expected == true )
[when]- has the same PNC ID=pncId == Agreement.EQUAL
[when]- has another PNC ID=pncId == Agreement.DIFFERENT
[when]- has a PNC ID that cannot be compared or is one slip away=pncId in ( Agreement.ABSENT, Agreement.INVALID, Agreement.CLOSE )
[when]- has the same CRO number=cro == Agreement.EQUAL
[when]- does not have the same CRO number=cro != Agreement.EQUAL
[when]- has clearly another name or date of birth=( name == Agreement.DIFFERENT || born == Agreement.DIFFERENT )
[when]- does not clearly have another name or date of birth, or has the same CRO number=( cro == Agreement.EQUAL || ( name != Agreement.DIFFERENT && born != Agreement.DIFFERENT ) )
[when]- has a name or date of birth that does not quite agree=( name in ( Agreement.DIFFERENT, Agreement.CLOSE ) || born in ( Agreement.DIFFERENT, Agreement.CLOSE ) )
[when]- is a co-defendant=role == OwnerRole.CO_DEFENDANT
[when]- is a victim or witness=role in ( OwnerRole.VICTIM, OwnerRole.WITNESS, OwnerRole.REPORTER, OwnerRole.CHILD )
[when]Nobody is known whose record this should be=not Compared( document == $it.document, expected == true )
[when]The record is not the expected person's by its PNC ID=not Compared( document == $it.document, expected == true, pncId == Agreement.EQUAL )
[when]The record agrees with somebody else in the case=exists Compared( document == $it.document, expected == false, role in ( OwnerRole.VICTIM, OwnerRole.WITNESS, OwnerRole.REPORTER, OwnerRole.CHILD, OwnerRole.DEFENDANT, OwnerRole.CO_DEFENDANT, OwnerRole.POLICE, OwnerRole.PROFESSIONAL ), ( pncId == Agreement.EQUAL || ( pncId != Agreement.DIFFERENT && name == Agreement.EQUAL && born == Agreement.EQUAL ) ) )
