-- The role that serves requests owns no table, so that row security applies to it.
SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE n.nspname = 'junxian' AND pg_get_userbyid(c.relowner) = 'junxian_app'
