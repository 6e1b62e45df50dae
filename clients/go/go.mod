module w3id.org/onrecord

go 1.21
