-- Every audit entry follows the one before it, and none was changed.
SELECT number, reason FROM audit_break
