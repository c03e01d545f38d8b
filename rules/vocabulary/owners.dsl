# Sentences about whose a detail or document is. "Of a ..." takes in an owner whom nobody knows, and what a rule then reports
# becomes a question for a person; "known to be of a ..." does not, and is for permissions and for names, which are everywhere.
[when]- of a victim or witness=role in ( OwnerRole.VICTIM, OwnerRole.WITNESS, OwnerRole.UNKNOWN )
[when]- of somebody who only reported=role in ( OwnerRole.REPORTER, OwnerRole.UNKNOWN )
[when]- of a child who is neither victim nor witness=role in ( OwnerRole.CHILD, OwnerRole.UNKNOWN )
[when]- of a patient or of the patient's family=role not in ( OwnerRole.DEFENDANT, OwnerRole.POLICE, OwnerRole.PROFESSIONAL, OwnerRole.ORGANISATION )
[when]- of anyone but the defendant served=role != OwnerRole.DEFENDANT
[when]- known to be of a victim or witness=role in ( OwnerRole.VICTIM, OwnerRole.WITNESS )
[when]- known to be of somebody who only reported=role == OwnerRole.REPORTER
[when]- known to be of a child who is neither victim nor witness=role == OwnerRole.CHILD
[when]- known to be of somebody outside the case=role == OwnerRole.THIRD_PARTY
[when]- known to be of a co-defendant=role == OwnerRole.CO_DEFENDANT
[when]- known to be of the defendant served=role == OwnerRole.DEFENDANT
[when]- known to be of an officer or a professional=role in ( OwnerRole.POLICE, OwnerRole.PROFESSIONAL )
[when]- certainly of the defendant served=role == OwnerRole.DEFENDANT, certainty == Certainty.KNOWN
[when]- certainly of an officer or a professional=role in ( OwnerRole.POLICE, OwnerRole.PROFESSIONAL ), certainty == Certainty.KNOWN
[when]- certainly of a business or public body=role == OwnerRole.ORGANISATION, certainty == Certainty.KNOWN
[when]- who also reported the incident=alsoReporter == true
[when]- who is under 18=minor == Minor.YES
[when]- whose age nobody knows=minor == Minor.UNKNOWN
[when]- known to be of a victim, a witness or somebody outside the case=role in ( OwnerRole.VICTIM, OwnerRole.WITNESS, OwnerRole.THIRD_PARTY )
[when]A court protects the person's identity=exists Ordered( type in ( Order.Type.WITNESS_ANONYMITY, Order.Type.INVESTIGATION_ANONYMITY ), ( person == "" || person == $it.person ) )
[when]No court protects the person's identity=not Ordered( type in ( Order.Type.WITNESS_ANONYMITY, Order.Type.INVESTIGATION_ANONYMITY ), ( person == "" || person == $it.person ) )
